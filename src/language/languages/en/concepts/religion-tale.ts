export const religionTale = `
= god, almighty, deity, creator
= deity, god, divinity
= goddess, female deity
= holy, sacred, hallowed
= atheist, unbeliever, non believer, atheism
= agnostic, unsure about god
= believer, faithful, worshipper
= worship, venerate, pray to, adore
= pray, prayer, supplication
= bless, blessing, benediction
= curse, hex, jinx, malediction
= sin, transgression, evil deed, wickedness
= sinner, wrongdoer, sinful
= seven deadly sins, cardinal sins
= heaven, paradise, hereafter
= hell, underworld, inferno, damnation
= afterlife, life after death, hereafter, next world
= reincarnation, rebirth, born again
= resurrection, rise from dead, come back alive
= angel, heavenly being, cherub
= devil, satan, lucifer, evil one, old nick
= demon, evil spirit, fiend
= exorcism, drive out demons, exorcist
= ghost, spirit, phantom, spectre, apparition, spook
= haunted, ghostly, full of ghosts
= supernatural, paranormal, unearthly
= miracle, wonder, miraculous
= prophecy, prediction, foretelling
= jesus, christ, jesus christ, son of god
= virgin mary, mother of jesus, our lady
= christian, christianity, church goer
= catholic, roman catholic, papist
= orthodox church, eastern church
= anglican, church of england, episcopal
= quaker, society of friends
= mormon, latter day saints
= jehovah's witness, watchtower society
= jewish, jew, judaism, hebrew
= islam, muslim, moslem, islamic
= hindu, hinduism
= buddhist, buddhism, follower of buddha
= koran, quran, holy book
= torah, jewish scripture, pentateuch
= gospel, new testament, good news
= ten commandments, moses' tablets
= hymn, psalm, religious song
= cathedral, minster, bishop's church
= mosque, muslim temple, islamic prayer house
= synagogue, jewish temple, jewish house
= temple, shrine, place of worship
= altar, sacrificial table
= monastery, abbey, cloister, priory
= convent, nunnery
= nun, religious sister
= priest, clergyman, vicar, parson, cleric
= clergy, priesthood, churchmen
= rabbi, jewish cleric
= pope, pontiff, holy father, bishop of rome
= vatican, holy see
= papacy, pontificate, papal
= missionary, spreader of faith, evangelist
= convert, change religion, conversion
= baptise, baptize, baptism, christening, christen
= church service, divine service, holy mass
= holy communion, eucharist, lord's supper
= confession, penance, confess sins
= pilgrim, pilgrimage, holy journey
= hajj, pilgrimage to mecca
= ramadan, muslim fasting month
= fasting, go without food
= human sacrifice, offered to gods
= martyr, die for faith, martyrdom
= ritual, rite, ceremony
= crucifix, christian cross
= headscarf, hijab, veil, muslim scarf
= burqa, niqab, face veil
= kosher, jewish dietary law
= halal, islamic dietary law
= excommunicate, expel from church
= sabbath, holy day, day of rest
= christmas, xmas, yuletide
= nativity, birth of jesus
= easter, resurrection sunday
= apocalypse, end of world, doomsday, armageddon
= judgment day, last judgement, doomsday
= fate, destiny
= doomed, fated, ill fated
= omen, portent
= fortune teller, soothsayer, clairvoyant, palm reader, seer
= astrology, horoscope, star sign
= astrologer, star reader, stargazer
= zodiac, star signs
= mythology, myths, ancient legends
= magic, sorcery, witchcraft, wizardry, black art
= magical, enchanted, bewitched
= witch, sorceress, enchantress, hag
= wizard, sorcerer, magician, warlock, enchanter
= magician, conjurer, illusionist
= conjuring trick, magic trick, sleight of hand
= spell, enchantment, incantation, hex
= bewitch, enchant, put a spell, cast a spell
= break the spell, disenchant, undo enchantment
= magic wand, wand, fairy's stick
= magic words, abracadabra, open sesame
= potion, magic drink, elixir, philtre
= amulet, talisman, lucky charm
= crystal ball, seeing glass
= witch hunt, witch trial, burning of witches
= shaman, witch doctor, medicine man
= fairy godmother, good fairy, protective fairy
= phoenix, firebird
= vampire, blood sucker
= werewolf, wolf man, lycanthrope
= zombie, living dead, undead
= genie, jinn, spirit of lamp
= yeti, abominable snowman, bigfoot
= loch ness monster, nessie
= shape shifter, change form, metamorphosis
= invisible, unseen, cannot be seen
= cloak of invisibility, invisible cloak
= flying carpet, magic carpet
= magic lamp, aladdin's lamp
= magic ring, enchanted ring
= magic mirror, mirror on wall
= wish granted, three wishes, wish come true
= castle, fortress, palace
= drawbridge, castle gate
= throne room, royal hall
= royal household, royal court, courtiers
= king's son, prince, royal heir
= king's daughter, princess, royal maiden
= stepdaughter, stepchild
= jester, court fool, clown
= minstrel, bard, troubadour, wandering singer
= herald, town crier, royal messenger
= steed, horse, stallion
= woodcutter, lumberjack, woodsman, woodman
= huntsman, hunter, gamekeeper
= goose girl, goose herd
= swineherd, pig keeper
= miller, owner of mill
= blacksmith, smith
= cobbler, shoemaker, shoe repairer
= spinning wheel, spindle, distaff
= innkeeper, landlord of inn
= inn, tavern, hostelry
= cottage, hut, cabin, small house
= forest, wood, woods, woodland
= clearing, glade, opening in wood
= meadow, lea, pasture
= brook, stream, rivulet, creek
= cave, cavern, grotto
= treasure, riches, hoard, hidden gold
= treasure chest, coffer, strongbox
= purse of gold, bag of coins, money bag
= dwell, live, reside, inhabit
= dwelling, home, abode, residence
= wander, roam, ramble, rove, stray
= set out, depart, set off, start journey
= journey, voyage, trek, quest
= slay, kill, put to death
= perish, die, lose life
= devour, gobble up, eat up
= swallow whole, gobble, gulp down
= damsel in distress, captive princess, maiden in danger
= beautiful maiden, fair maiden, lovely girl
= wicked stepmother, cruel stepmother, evil stepmother
= rich man, wealthy man, man of means
= merry, cheerful, jolly
= wise man, sage, wise old man
= suitor, wooer, admirer, courting man
= hand in marriage, marry the princess, daughter's hand
= betrothed, engaged, promised in marriage
= happily ever after, lived happily, happy ending
= many a time, often
= fortnight, two weeks
= raiment, clothes, garments, attire
= victuals, food, provisions
= feast, banquet, festive meal
= talking animal, speaking beast, animal that speaks
= eros, cupid, god of love
= hercules, heracles
= odysseus, ulysses
= jewellery, jewelry, jewels
= gem, precious stone, gemstone
> religion: christianity, islam, judaism, hinduism, buddhism, sikhism, taoism, shinto, catholicism, jainism
> place of worship: church, mosque, synagogue, temple, cathedral, chapel, shrine
> clergyman: priest, vicar, bishop, pastor, rector, curate, parson, cardinal, archbishop, deacon
> monster: dragon, ogre, troll, giant, werewolf, vampire, sea serpent, hydra, cyclops
> holy book: bible, koran, quran, torah, talmud, vedas, bhagavad gita
> religious leader: pope, bishop, priest, imam, rabbi, dalai lama, ayatollah, archbishop, cardinal, patriarch, mullah
> christian: catholic, protestant, orthodox, anglican, lutheran, baptist, methodist, mormon
> muslim: sunni, shia, shiite, sufi
> religious building: church, mosque, synagogue, temple, cathedral, abbey, monastery, chapel, convent
> religious holiday: christmas, easter, ramadan, passover, hanukkah, diwali, eid, yom kippur, pentecost
> jewish holiday: passover, hanukkah, yom kippur, rosh hashanah, purim
> holiday: christmas, easter, thanksgiving, new year, halloween, carnival
> god: zeus, odin, thor, jupiter, apollo, shiva, vishnu, allah, jehovah
> greek god: zeus, apollo, poseidon, hades, ares, hermes, dionysus, hephaestus
> roman god: jupiter, mars, neptune, mercury, vulcan, bacchus, saturn
> norse god: odin, thor, loki, balder, freyr
> egyptian god: osiris, anubis, horus, isis
> goddess: aphrodite, venus, athena, hera, artemis, diana, freya, kali
> greek hero: hercules, achilles, odysseus, perseus, theseus
> mythical creature: unicorn, dragon, phoenix, mermaid, centaur, griffin, minotaur, pegasus, sphinx, yeti
> magical being: fairy, elf, witch, wizard, goblin, troll, dwarf, genie, mermaid, gnome
> evil creature: witch, ogre, demon, troll, goblin, devil, monster
> spirit: ghost, angel, demon, fairy, genie
> magic object: wand, magic ring, magic lamp, flying carpet, magic mirror, amulet, crystal ball
> sacrament: baptism, confirmation, communion, marriage, confession
> clergy: priest, bishop, vicar, pastor, monk, imam, rabbi
> precious thing: gold, silver, diamond, jewel, pearl, ruby
> jewel: diamond, ruby, emerald, sapphire, pearl
> fairy tale: cinderella, snow white, sleeping beauty, rapunzel, little red riding, hansel and gretel
~ religion, faith, belief, creed
~ religion, church, worship
~ religious, devout, pious, godly
~ divine, godly, heavenly
~ saint, holy man
~ heretic, heresy, unbeliever
~ heathen, pagan, infidel
~ soul, spirit
~ possessed, bewitched, under evil spirit
~ prophet, seer, messenger of god
~ messiah, saviour, christ, redeemer
~ protestant, lutheran, reformed church
~ prophet muhammad, mohammed, founder of islam
~ bible, scripture, holy book, old testament
~ church, chapel, house of god
~ shrine, sanctuary, holy place
~ monk, friar
~ pastor, preacher, reverend
~ preacher, evangelist, sermon giver
~ imam, muslim cleric, mullah, ayatollah
~ sacrifice, offering, sacrificial
~ relic, holy remains
~ cult, sect, religious group
~ father christmas, santa claus, santa, st nicholas
~ garden of eden, paradise, adam and eve
~ noah's ark, the flood, deluge
~ creationism, intelligent design
~ oracle, soothsayer, prophetess
~ myth, legend, mythology
~ voodoo, black magic
~ druid, celtic priest
~ fairy, elf, pixie, sprite, fay
~ elf, goblin, imp, gnome, brownie
~ goblin, imp, hobgoblin, sprite
~ dwarf, gnome, little man
~ giant, ogre, huge man, colossus
~ ogre, man eating giant, monster
~ troll, mountain monster
~ monster, fiend
~ dragon, fire breathing beast
~ mermaid, sea maiden, siren, water nymph
~ nymph, water spirit, wood spirit
~ unicorn, one horned horse
~ turn into, transform into, change shape
~ disguise, dressed as, false appearance
~ palace, castle, royal residence
~ tower, turret, belfry
~ moat, castle ditch
~ courtier, king's attendant, royal servant
~ prince, son of king, royal heir
~ princess, daughter of king
~ squire, knight's servant, page boy
~ shepherd, herdsman, tends sheep
~ tailor, seamstress, maker of clothes
~ hovel, shack, hut
~ glade, dell, hollow
~ quest, search, mission
~ adventure, exploit, escapade
~ fair, beautiful, lovely
~ wicked, evil, bad
~ wretched, miserable
~ pauper, beggar, poor man
~ simpleton, fool, dunce, blockhead
~ woo, seek to marry
~ garment, clothing, robe
~ zeus, jupiter, jove
~ aphrodite, venus, goddess of love
~ poseidon, neptune, sea god
~ hades, pluto, underworld god
~ athena, minerva, wisdom goddess
~ ares, mars, war god
~ artemis, diana, hunting goddess
~ hermes, messenger god
~ castle, court, kingdom
~ witch, old woman, fairy, stepmother
~ priest, bishop, monk
~ ghost, demon, monster
~ prince, king's son, hero
~ prayer, worship, service
~ journey, trip, travel, voyage
~ princess, king's daughter, maiden
~ enchanted, spell, magic
~ forest, trees, wilderness
~ hut, cottage, house
~ poor man, peasant, woodcutter
~ servant, slave, maid
~ devil, evil, demon
~ holy, religious, divine
~ monk, hermit, pilgrim
~ jewel, gem, precious stone, jewellery
~ inn, hotel, guesthouse
~ banquet, dinner, wedding
`;
