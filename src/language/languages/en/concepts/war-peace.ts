export const warPeace = `
= war, warfare, armed conflict, hostilities
= civil war, internal conflict, war between brothers
= world war one, first world war, great war, wwi
= world war two, second world war, world war ii, wwii
= cold war, east west tension, superpower rivalry
= guerrilla, partisan, irregular fighter, resistance fighter
= holy war, jihad, crusade
= declare war, outbreak of war, go to war
= warlike, belligerent, bellicose, militaristic
= battle, combat, clash
= battlefield, battleground, field of battle
= skirmish, minor battle, small fight
= attack, assault, offensive
= invade, invasion, march into, overrun
= ambush, surprise attack, lie in wait
= counterattack, counter offensive, strike back, retaliate
= retaliation, reprisal, tit for tat, revenge attack
= storm a city, take by storm, assault
= conquer, subdue, subjugate, conquest, vanquish
= conqueror, victor, conquering king
= occupy, occupation, foreign rule
= liberate, liberation, set free, free from occupation
= defend, protect, guard, defence, defense
= fortify, fortification, strengthen defences
= fort, fortress, stronghold, citadel
= retreat, withdraw, pull back, fall back
= surrender, capitulate, give up, lay down arms, capitulation
= prisoner of war, pow, captured soldier
= concentration camp, prison camp, death camp, internment camp
= ceasefire, truce, armistice, end of fighting, laying down arms
= peace talks, peace negotiations, peace process
= peace treaty, peace agreement, peace deal, peace accord
= peacekeeper, blue helmet, un soldier, peacekeeping force
= make peace, reconcile, bury the hatchet, reconciliation
= pacifist, conscientious objector, anti war, peace activist
= diplomat, envoy, emissary, ambassador
= negotiator, mediator, go between, broker
= mediate, mediation, arbitrate, intercede
= negotiation, talks, bargaining, peace talks
= neutral, neutrality, non aligned
= army, military, armed forces, troops
= soldier, serviceman, trooper, infantryman, gi
= knight, armoured horseman
= cavalry, horse soldiers, mounted troops
= infantry, foot soldiers
= commander, commanding officer, warlord
= commander in chief, supreme commander, head of army
= army commander, field marshal, army general
= militia, paramilitary, irregular force, armed group
= mercenary, hired soldier, soldier of fortune
= special forces, commandos, elite troops
= paratrooper, parachute soldier, airborne troops
= sniper, marksman, sharpshooter
= sentry, guard, lookout, sentinel
= enlist, join the army, sign up, volunteer for army
= recruit, sign up, enlist
= veteran, ex soldier, former soldier
= desertion, deserter, desert the army
= deserter, runaway soldier, awol
= defect, defector, change sides, switch sides
= camouflage, disguise, conceal
= barracks, army base, garrison
= military base, army camp, garrison
= headquarters, hq, command centre
= deploy, send troops, deployment
= mobilise, mobilize, call up troops, mobilization
= reinforcements, extra troops, backup
= navy, naval forces, fleet
= warship, battleship, naval vessel
= submarine, u boat
= torpedo, underwater missile
= fleet, flotilla, armada
= air force, airforce, military aviation
= fighter jet, warplane, combat aircraft
= air raid, airstrike, air strike, aerial bombing
= bomb, bombard, bombing
= bombing, bomb attack, bombardment, blast
= shelling, bombardment, artillery fire
= drone, unmanned aircraft, uav
= drone strike, drone attack
= explosion, blast, detonation
= explode, blow up, go off, detonate
= car bomb, vehicle bomb, booby trapped car
= roadside bomb, ied, improvised explosive device
= landmine, land mine, minefield, anti personnel mine
= grenade, hand grenade
= ballistic missile, long range missile, icbm
= nuclear weapon, atomic bomb, a bomb, nuclear bomb, nuke
= nuclear, atomic
= nuclear test, atom bomb test
= chemical weapon, poison gas, nerve gas, mustard gas
= biological weapon, germ warfare
= weapon, armament, weaponry
= gun, firearm, small arms
= pistol, revolver, handgun, sidearm
= machine gun, automatic weapon
= kalashnikov, ak 47
= ammunition, ammo, bullets
= shoot, open fire, fire at
= gunshot, shooting, gunfire
= sword, sabre, rapier, scimitar
= spear, lance, javelin
= arrow, dart
= axe, ax, hatchet
= cudgel, bludgeon, wooden club
= armour, armor, suit of armour
= helmet, protective headgear
= arms race, weapons build up
= disarm, disarmament, lay down weapons
= arms control, non proliferation
= arms dealer, gun runner, weapons trader
= armed, carrying weapons, with a gun
= unarmed, without weapons, defenceless
= terrorism, terror, terrorist attack
= islamist, islamic militant, jihadist, islamic extremist
= al qaeda, bin laden's network
= islamic state, isis, isil, daesh
= terrorist cell, sleeper cell, terror group
= september 11, 9 11, twin towers attack
= intelligence agency, secret service, spy agency
= spy, secret agent, espionage agent
= espionage, spying, intelligence gathering
= cia, us intelligence
= mi5, british intelligence
= kgb, soviet intelligence, soviet secret police
= sabotage, deliberate damage, saboteur
= genocide, ethnic cleansing, extermination
= holocaust, shoah, extermination of jews
= civilian, non combatant, ordinary people
= killed in action, fell in battle, war dead
= death toll, number killed, number of dead, fatalities
= body count, number of dead
= friendly fire, shot by mistake
= human shield, civilians as protection
= war memorial, cenotaph, monument to fallen
= war hero, decorated soldier
= victorious, triumphant, winning
= defeat, beat, overcome, vanquish
= defeated, beaten, conquered
= stalemate, deadlock, impasse
= front line, battle front, frontline
= no man's land, between the lines
= buffer zone, demilitarised zone, dmz
= air base, military airfield
= bunker, bomb shelter, air raid shelter
= wartime, during the war
= postwar, after the war
= escalate, escalation, get worse
= provoke, provocation, incite
= incite, stir up, instigate
= military intervention, send in troops
= samurai, japanese warrior
= viking, norseman, norse raider
= gladiator, arena fighter
= duel, single combat, fight to death
> soldier: sniper, paratrooper, commando, infantryman, sergeant, corporal, marine, guardsman, lieutenant, gunner, musketeer
> military: army, navy, air force, marines, troops, soldiers
> officer: colonel, captain, lieutenant, admiral, sergeant
> warship: battleship, destroyer, frigate, cruiser, aircraft carrier, submarine, corvette, gunboat
> weapon: gun, rifle, pistol, knife, sword, bomb, spear, bow, axe, missile, grenade, machine gun, dagger, cannon, club, lance, crossbow, revolver
> gun: pistol, revolver, rifle, shotgun, machine gun, musket, handgun, cannon
> war: world war, civil war, vietnam war, gulf war, korean war, cold war, iraq war, crusades, falklands war, crimean war
> attack: bombing, raid, shooting, ambush, airstrike, invasion, assault, stabbing, suicide bombing, shelling
> terrorist attack: suicide bombing, car bomb, hijacking, bombing, september 11
> terrorist group: al qaeda, eta, ira, hamas, hezbollah, islamic state, taliban, tamil tigers, boko haram, farc, red brigades
> rebel group: tamil tigers, farc, taliban, hezbollah, hamas, guerrillas
> bomb: grenade, car bomb, landmine, roadside bomb, atomic bomb, missile, dynamite
> explosive: dynamite, tnt, semtex, gunpowder, nitroglycerine, plastic explosive
> sword: sabre, rapier, scimitar, cutlass, katana, broadsword
> military unit: battalion, regiment, brigade, platoon, squadron
> fighter: soldier, warrior, guerrilla, rebel, knight, samurai, gladiator, militant, mercenary
> troops: soldiers, marines, infantry, paratroopers, peacekeepers, cavalry
> spy agency: cia, mi5, mi6, kgb, mossad, stasi, nsa
> peace agreement: ceasefire, truce, armistice, treaty, oslo accords
> military aircraft: bomber, fighter jet, drone, helicopter, warplane
> military vehicle: tank, armoured car, humvee, jeep
> war crime: genocide, massacre, torture, ethnic cleansing
> mass murder: genocide, massacre, holocaust, ethnic cleansing
> fortification: wall, castle, fort, trench, bunker, moat, citadel
> knife: dagger, bayonet, machete, penknife
> projectile: arrow, bullet, missile, rocket, spear, shell
> nuclear accident: chernobyl, fukushima, three mile island, meltdown
~ war, conflict, fighting, battle
~ guerrilla war, irregular warfare, partisan war
~ fight, battle, combat, do battle
~ fight, clash, struggle, scuffle
~ invade, attack, occupy, conquer
~ raid, incursion, foray, sudden attack
~ siege, besiege, blockade, surround, encircle
~ capture, seize, overrun, occupy
~ defender, protector, guardian
~ trench, dugout, trench warfare
~ withdrawal, pullout, pull out troops
~ internment, locked in camp, interned
~ diplomacy, negotiation, diplomatic effort
~ warrior, fighter, swordsman, combatant
~ artillery, cannons, big guns
~ bodyguard, guardsman, royal guard
~ scout, reconnaissance, spy out
~ conscription, draft, military service, compulsory service, call up
~ conscript, draftee, recruit
~ medal, decoration, award for bravery, order of merit
~ uniform, military dress
~ bomber, bomber plane
~ tank, armoured vehicle, armored vehicle, panzer
~ explosive, dynamite, tnt, gunpowder
~ missile, rocket, projectile
~ rifle, assault rifle, long gun
~ cannon, artillery piece
~ bullet, cartridge
~ dagger, knife, dirk
~ bow and arrow, archery
~ archer, bowman, bow and arrow
~ shield, buckler
~ bulletproof vest, body armour, flak jacket
~ bulletproof, armoured, armored
~ terrorist, extremist, militant, bomber
~ terrorist, gunman, attacker
~ suicide bomber, suicide attacker, suicide attack
~ insurgency, uprising, armed rebellion
~ freedom fighter, resistance, rebel
~ security forces, police and army
~ war crime, atrocity, crime against humanity
~ atrocity, outrage, barbarity
~ casualty, killed and wounded
~ ally, allied, on same side
~ alliance, coalition, league
~ rationing, ration, shortage
~ blockade, cut off, seal off
~ tension, strained relations, hostility
~ ultimatum, final demand
~ crusade, crusader, holy war
~ strategy, tactics, battle plan
~ bomb, explosive, grenade
~ attack, raid, ambush, bombing
~ soldier, warrior, fighter
~ troops, army, military, regiment
~ withdraw, leave, pull out
~ rebel, militant, fighter
~ peace, truce, reconciliation
~ explosion, bomb, eruption
~ spy, informer, agent
~ capture, arrest, take prisoner
~ bombing, attack, air raid
~ wounded, hurt, casualty
~ surrender, defeat, yield
~ negotiations, talks, agreement
`;
