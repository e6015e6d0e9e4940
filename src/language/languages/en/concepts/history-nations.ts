export const historyNations = `
= historian, chronicler
= sultan, ottoman ruler
= pharaoh, egyptian king
= shah, persian king
= coronation, crowned, crowning
= abdicate, abdication, give up throne
= overthrow, depose, topple, oust
= usurp, seize throne, usurper
= knight, chevalier
= vassal, liegeman
= feudalism, feudal system, lords and vassals
= colonize, colonise, colonization
= colonial rule, ruled by foreigners
= gain independence, become independent, break away
= decolonization, decolonisation, end of empire
= separatist, independence movement
= conquer, conquest, subdue
= conqueror, conquistador
= invade, invasion, march into
= liberate, liberation, set free
= unification, unify, reunification
= protectorate, dependent territory
= ottoman, ottoman empire, turkish empire
= roman empire, ancient rome
= holy roman empire, old german empire
= prussia, prussian
= nazi germany, third reich, hitler's germany
= east germany, gdr, german democratic republic
= west germany, federal republic
= first world war, world war i, world war one, ww1, wwi, great war
= second world war, world war ii, world war two, ww2, wwii
= american civil war, war between states
= civil rights movement, equal rights movement
= suffragette, women's suffrage campaigner
= reformation, protestant reformation
= industrial age, age of steam
= enlightenment, age of reason
= rebellion, revolt, uprising, insurrection
= guillotine, beheading machine
= beheaded, decapitated, head cut off
= treaty, pact, accord
= versailles treaty, peace of versailles
= bronze age, age of bronze
= iron age, age of iron
= indigenous, native people, first nations
= pilgrim fathers, mayflower settlers
= dutch, netherlands, holland, dutchman
= swiss, switzerland
= french, france, frenchman
= german, germany, deutschland
= spanish, spain, spaniard
= portuguese, portugal
= greek, greece, hellenic
= danish, denmark, dane
= swedish, sweden, swede
= norwegian, norway
= finnish, finland, finn
= icelandic, iceland
= polish, poland
= czech, czechia, czech republic
= slovak, slovakia
= slovenian, slovenia, slovene
= croatian, croatia, croat
= serbian, serbia, serb
= hungarian, hungary, magyar
= romanian, romania, rumania
= bulgarian, bulgaria
= turkish, turkey, turk, turkiye
= ukrainian, ukraine
= belarus, belarusian, byelorussia
= russian, russia
= latvian, latvia
= lithuanian, lithuania
= estonian, estonia
= belgian, belgium
= walloon, wallonia
= austrian, austria
= irish, ireland, irishman, eire
= scottish, scotland, scot, scots
= welsh, wales, welshman
= english, england, englishman
= british, britain, briton, united kingdom
= united kingdom, uk, great britain, britain
= american, united states, usa, america
= canadian, canada
= mexican, mexico
= brazilian, brazil
= argentine, argentina, argentinian
= peruvian, peru
= chilean, chile
= cuban, cuba
= japanese, japan, nippon
= chinese, china
= taiwanese, taiwan, formosa
= korean, korea
= south korea, republic of korea
= north korea, dprk
= vietnamese, vietnam
= thai, thailand, siam, siamese
= burmese, burma, myanmar
= cambodian, cambodia, khmer
= filipino, philippines
= indonesian, indonesia
= malaysian, malaysia, malay
= indian, india
= pakistani, pakistan
= bangladesh, bangladeshi, east pakistan
= sri lanka, ceylon
= nepalese, nepal, nepali
= tibetan, tibet
= mongolian, mongolia, mongol
= afghan, afghanistan
= iranian, iran, persia, persian
= iraqi, iraq
= israeli, israel
= palestinian, palestine
= lebanese, lebanon
= syrian, syria
= saudi, saudi arabia
= yemeni, yemen
= uae, united arab emirates, emirates
= arab, arabian, arabic
= egyptian, egypt
= moroccan, morocco
= algerian, algeria
= libyan, libya
= ethiopian, ethiopia, abyssinia
= sudanese, sudan
= zimbabwe, rhodesia
= south african, south africa
= nigerian, nigeria
= ghana, gold coast, ghanaian
= australian, australia, aussie
= new zealand, new zealander
= jew, jewish, judaism
= kurd, kurdish, kurdistan
= basque, euskadi
= catalan, catalonia
= breton, brittany
= bavarian, bavaria
= saxon, saxony
= corsican, corsica
= sicilian, sicily
= venetian, venice
= neapolitan, naples
= florentine, florence
= parisian, paris
= viennese, vienna
= muscovite, moscow
= londoner, london
= new york, nyc, new york city
= san francisco, frisco
= washington dc, washington d.c.
= saint petersburg, st petersburg, leningrad, petrograd
= istanbul, constantinople, byzantium
= beijing, peking
= mumbai, bombay
= kolkata, calcutta
= chennai, madras
= tokyo, edo
= kyiv, kiev
= volgograd, stalingrad
= cologne, koln
= munich, munchen
= african american, black american
= balkans, southeastern europe
= far east, east asia
= european, europe
= african, africa
= asian, asia
= united nations, un, world body
= european union, eu
= eec, common market, european community
= nato, north atlantic treaty, western alliance
= world bank, development bank
= wto, world trade organization
= unesco, un culture body
= unicef, un children's fund
= fbi, federal bureau
= cia, us intelligence, american spies
= nsa, national security agency
= mi6, british intelligence, secret service
= kgb, soviet secret police
= gestapo, nazi secret police
= stasi, east german police
= house of lords, upper house
= parliament, legislature, national assembly
= bundestag, german parliament
= knesset, israeli parliament
= duma, russian parliament
= supreme court, highest court, top court
= european court, court in strasbourg
= hague tribunal, war crimes court
= home office, interior ministry
= defence ministry, ministry of defence, war office
= nhs, national health service, british health service
= bbc, british broadcaster
= interpol, international police
= epa, environmental protection agency
= post office, mail service, royal mail
= tax authority, revenue service
= customs service, border agency
= lapd, los angeles police
= nypd, new york police
= warsaw pact, eastern bloc
> world war: first world war, second world war, ww1, ww2, wwi, wwii
> empire: roman empire, british empire, ottoman empire, mongol empire, byzantine
> nobleman: duke, count, baron, earl, marquis, viscount, lord
> ruler: king, queen, emperor, sultan, tsar, pharaoh, prince, caliph, shah, president
> revolution: french revolution, russian revolution, american revolution
> colony: virginia, massachusetts, hong kong, jamaica, algeria
> native american: cherokee, apache, sioux, navajo, iroquois, mohawk
> european: french, german, italian, spanish, dutch, polish, swedish, greek, english, portuguese
> asian: chinese, japanese, korean, indian, thai, vietnamese
> scandinavian: swedish, norwegian, danish, icelandic
> country: france, germany, spain, italy, england, russia, china, japan, india, brazil, egypt, canada, mexico, sweden
> continent: europe, asia, africa, north america, south america, australia, antarctica
> europe: france, germany, italy, spain, poland, sweden, austria, greece
> middle east: iraq, iran, israel, syria, saudi arabia, lebanon, jordan, yemen
> balkans: serbia, croatia, bulgaria, albania, bosnia, macedonia, montenegro, kosovo
> uk: england, scotland, wales, northern ireland
> baltic states: estonia, latvia, lithuania
> african: egyptian, nigerian, ethiopian, kenyan, moroccan, zulu
> ancient people: romans, greeks, egyptians, babylonians, celts, phoenicians, persians
> barbarian: goth, vandal, hun, visigoth
> war: first world war, second world war, civil war, crusade, invasion
> arab country: egypt, iraq, syria, saudi arabia, jordan, libya, morocco
> latin america: brazil, mexico, argentina, chile, peru, cuba, colombia, venezuela
> south america: brazil, argentina, chile, peru, colombia, venezuela, bolivia
> asia: china, japan, india, korea, thailand, vietnam, indonesia
> africa: egypt, nigeria, kenya, ethiopia, south africa, morocco, sudan
> spy agency: cia, kgb, mi6, mossad, nsa
> parliament: congress, senate, bundestag, knesset, duma, house of commons
~ history, historical
~ empire, imperial
~ emperor, kaiser, tsar, caesar
~ empress, tsarina, kaiserin
~ monarch, king, sovereign, ruler
~ dynasty, ruling family, royal house
~ throne, crown
~ nobleman, aristocrat, noble, lord
~ nobility, aristocracy, upper class
~ duke, duchess, ducal
~ count, earl
~ colony, colonial, overseas territory
~ colonialism, imperialism, empire building
~ colonist, settler, pioneer
~ independence, self rule, freedom from rule
~ secede, secession, break away, separatism
~ annex, annexation, take over land
~ occupy, occupation, under foreign control
~ commonwealth, former british colonies
~ viceroy, governor general
~ byzantine, eastern roman empire
~ austria-hungary, habsburg empire, habsburg
~ soviet union, ussr, soviet, soviets
~ nazi, third reich, national socialist
~ berlin wall, iron curtain
~ cold war, east west conflict
~ american revolution, war of independence, revolutionary war
~ french revolution, storming of bastille
~ russian revolution, october revolution, bolshevik revolution
~ holocaust, shoah, murder of jews
~ concentration camp, death camp, extermination camp
~ genocide, ethnic cleansing, mass murder
~ slave trade, slavery, middle passage
~ abolition, end of slavery, emancipation
~ abolitionist, opponent of slavery
~ segregation, jim crow, racial separation
~ witch hunt, witch trial
~ black death, bubonic plague
~ gold rush, prospectors
~ wild west, old west, frontier
~ age of discovery, age of exploration
~ revolution, uprising, revolt
~ rebel, insurgent, revolutionary
~ armistice, ceasefire, truce
~ ally, allied, alliance
~ civilization, civilisation, culture
~ ancient greece, hellenic
~ viking, norseman, norse
~ tribe, clan, people
~ tribal chief, chieftain
~ aborigine, aboriginal, indigenous
~ native american, american indian, first nations
~ heritage, legacy, tradition
~ flemish, flanders
~ northern ireland, ulster
~ congo, congolese, zaire
~ maori, native new zealander
~ lapp, sami, lapland
~ romani, roma
~ latino, hispanic, latin american
~ scandinavia, nordic countries, scandinavian
~ middle east, near east
~ latin america, south america
~ tatar, tartar
~ celt, celtic, gaelic
~ gaul, gallic
~ anglo-saxon, old english
~ pentagon, us defense department
~ congress, us parliament, american legislature
~ capitol, congress building
~ downing street, british prime minister
~ buckingham palace, royal family
~ vatican, holy see, papacy
~ treasury, finance ministry, exchequer
~ scotland yard, london police
~ greenpeace, environmental campaigners
~ amnesty international, human rights group
~ african union, oau
`;
