export const games = `
= computer game, pc game, video game
= gamer, player
= multiplayer, online play, play with friends, co-op
= single player, solo, play alone
= co-op, cooperative, play together
= pvp, player versus player, player against player
= pve, player versus environment
= mmo, mmorpg, massively multiplayer
= rpg, role playing game, role-playing
= rts, real time strategy
= board game, tabletop game
= card game, deck of cards, playing cards
= gm, game master, dungeon master, dm
= npc, non-player character, computer controlled
= character sheet, stat sheet
= character creation, make character, create character
= side quest, optional mission
= level up, gain level, advance level
= xp, experience points, exp
= strength, str
= dexterity, dex, agility
= wisdom, wis
= hit points, health, life points, hp
= dps, damage dealer, damage per second
= armour class, armor class
= roll dice, dice roll, die roll
= critical hit, crit
= saving throw, saving roll
= initiative, turn order
= buff, strengthen, boost
= nerf, weaken, reduce, tone down
= overpowered, too strong
= underpowered, too weak
= treasure chest, loot box
= drop rate, chance of drop
= craft, forge, crafting
= enchant, enchantment
= cast spell, cast magic, conjure
= cooldown, recharge time, wait time
= permadeath, dies for good
= open world, sandbox, free roam
= save game, savegame, saved game
= high score, best score
= modding, modification, custom content
= microtransaction, in-app purchase, in-game purchase
= free to play, f2p
= pay to win, p2w
= beat game, complete, finish game
= ending, finale
= cutscene, cinematic
= difficulty, hard mode
= easy mode, beginner mode
= matchmaking, find match
= frame rate, fps, frames per second
= speedrun, fastest completion
= let's play, playthrough
= esports, pro gaming, competitive gaming
= tower defense, tower defence
= arcade, coin operated
= pinball, flipper
= homebrew, house rule, custom rule
= ruleset, rulebook, rules
= chess, chess game
= draughts, checkers
= noughts and crosses, tic-tac-toe
= fandom, fan community, fanbase
= fan fiction, fanfic, fanfiction
= fan art, drawing by fans
= canon, official story
= cosplay, dress up, costume play
= sequel, follow-up, second part
= prequel, earlier story
= spin-off, spinoff
= cliffhanger, unresolved ending
= plot twist, surprise ending
= role play, rp, roleplay
= larp, live action roleplay
= merch, merchandise
= sci-fi, science fiction, scifi
> game: chess, poker, cards, dice, checkers, monopoly, backgammon, draughts, scrabble
> video game: minecraft, pokemon, zelda, tetris, mario, fortnite, world of warcraft, skyrim
> character class: wizard, fighter, rogue, cleric, ranger, paladin, druid, bard, barbarian, monk, warlock
> fantasy race: elf, dwarf, orc, halfling, gnome, goblin, human
> monster: dragon, goblin, orc, troll, zombie, vampire, giant, ogre, demon, skeleton
> console: playstation, xbox, nintendo, switch, wii, sega
~ game, video game, videogame
~ console, playstation, xbox, nintendo
~ player, gamer, participant
~ controller, gamepad, joystick
~ fps, first person shooter, shooter
~ tabletop, pen and paper
~ dnd, d&d, dungeons and dragons
~ character, avatar, hero
~ main character, protagonist, hero
~ villain, bad guy, antagonist, baddie
~ backstory, character history, background
~ campaign, adventure, storyline
~ quest, mission, task
~ objective, goal, aim
~ game level, stage
~ skill tree, talent tree, talents
~ ability, skill, power, special move
~ perk, trait, bonus
~ charisma, cha
~ heal, healing, restore health, cure
~ healer, cleric, medic, support
~ mana, mp, magic points
~ stamina, energy, endurance
~ damage, dmg, harm
~ attack, hit, strike
~ dodge, evade, avoid
~ loot, drop, reward, spoils
~ inventory, bag, backpack
~ item, gear
~ gear, equipment, armour
~ equip, wear, wield
~ potion, elixir
~ spell, magic, incantation
~ boss, enemy, end boss, final boss
~ enemy, foe, mob, opponent
~ monster, creature, beast
~ summon, call forth, conjure
~ spawn, appear, respawn
~ respawn, come back, revive
~ resurrect, revive, bring back, raise dead
~ dungeon, raid, instance
~ map, world map
~ checkpoint, save point
~ walkthrough, guide, strategy guide
~ cheat, cheat code, hack
~ cheater, hacker
~ achievement, trophy
~ leaderboard, high score, ranking
~ dlc, expansion, expansion pack, downloadable content
~ early access, beta
~ game over, lose
~ newbie, noob, beginner, novice
~ veteran, experienced player
~ guild, clan
~ teammate, ally, fellow player
~ server, realm, shard
~ graphics, visuals
~ glitch, bug, exploit
~ strategy, tactic
~ weapon, arms
~ ammo, ammunition, bullets
~ sniper, marksman, sharpshooter
~ wizard, mage, sorcerer, magician
~ thief, rogue
~ fighter, warrior
~ priest, cleric
~ ranger, hunter, archer
~ undead, zombie, ghoul
~ deck, pack of cards
~ jigsaw, puzzle
~ crossword, word puzzle
~ quiz, trivia
~ riddle, puzzle, brain teaser
~ fan, admirer, enthusiast
~ headcanon, personal interpretation
~ spoiler, plot reveal
~ ship, pairing, romantic pairing
~ anime, japanese cartoon, japanese animation
~ manga, japanese comic
~ comic, comic book, graphic novel
~ sidekick, helper
~ reboot, remake
~ trilogy, three parts
~ franchise, series
~ lore, backstory, mythology
~ action figure, figurine
~ fantasy, make-believe
~ otaku, anime fan
~ nerd, geek
`;
