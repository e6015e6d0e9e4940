export const people = `
= person, human being, individual, human
= people, folk, folks, persons, humans
= man, guy, bloke, chap, fellow, dude, gentleman
= woman, lady, female, dame
= girl, lass, lassie, maiden, maid, damsel, young woman, young lady
= boy, lad, laddie, youth, young man
= child, kid, youngster, bairn, tot
= children, kids, youngsters, little ones, young ones
= baby, infant, newborn, bub, bairn, babe
= toddler, small child, tot, young child
= teenager, teen, adolescent, teenage, adolescence
= youth, young people, younger generation
= childhood, boyhood, girlhood, early years
= adult, grown up, adulthood
= old man, elderly man, greybeard, old fellow
= old woman, crone, elderly woman, hag, old lady
= elderly, old people, senior citizen, pensioner, oap, aged, seniors
= old age, elderly, advanced age
= middle aged, in their forties, midlife
= mother, mum, mom, mama, mommy
= father, dad, daddy, papa, pa
= motherhood, maternity, being a mother, maternal
= fatherhood, paternity, being a father, paternal
= grandmother, grandma, granny, gran, nan, nana
= grandfather, grandpa, grandad, granddad, gramps
= brother, bro
= sister, sis
= son, boy child, male child
= daughter, girl child, female child
= husband, hubby, spouse
= wife, missus, spouse
= boyfriend, sweetheart, male partner
= girlfriend, sweetheart, female partner
= lover, sweetheart, beloved, paramour, mistress
= relative, relation, kin, family member, kinsman, kinsfolk, next of kin
= aunt, auntie, aunty
= stepmother, stepmum, stepmom
= stepfather, stepdad
= ancestor, forefather, forebear, progenitor, ancestral, ancestry
= descendant, offspring, posterity, descended from
= ancestry, descent, lineage, bloodline, parentage, heritage
= orphan, orphaned, parentless, lost both parents
= foster child, fostered, foster care
= adopt a child, adoption, adopted child
= guardian, legal guardian, custodian, carer
= nanny, babysitter, childminder, nursemaid, au pair
= babysit, look after children, mind children
= heir, heiress, inheritor, successor
= firstborn, eldest child, oldest child
= eldest, oldest
= friend, mate, buddy, pal, chum, companion, comrade
= best friend, close friend, bosom friend, confidant
= friendship, comradeship, companionship, camaraderie, being friends
= befriend, make friends
= enemy, foe, adversary, opponent
= rival, competitor, opponent, contender
= newcomer, new arrival, incomer
= neighbour, neighbor, next door
= colleague, coworker, workmate, fellow worker
= boss, manager, supervisor, employer, chief, head, in charge
= leader, head, chief, boss, ruler, in charge
= subordinate, underling, junior, inferior
= follower, supporter, adherent, disciple, devotee
= fan, admirer, enthusiast, devotee, supporter
= expert, specialist, professional, connoisseur
= beginner, novice, newbie, newcomer, rookie, noob, learner
= amateur, nonprofessional, hobbyist
= apprentice, trainee, learner, apprenticeship
= genius, prodigy, mastermind, brilliant mind
= villain, baddie, bad guy, evildoer, scoundrel
= scoundrel, rogue, rascal, knave, villain
= idiot, fool, moron, dimwit, simpleton, dummy
= coward, cowardly, cowardice
= liar, fibber, teller of lies
= miser, skinflint, scrooge, miserly
= drunkard, drunk, boozer, sot
= celebrity, famous person, big name
= vip, dignitary, important person
= bachelor, unmarried man, single man
= spinster, unmarried woman, old maid
= orphanage, children's home, foundling home
= tribe, clan, ethnic group
= ethnicity, ethnic group, racial group
= native, indigenous, aboriginal, original inhabitant
= foreigner, outsider, non citizen
= inhabitant, resident, dweller, occupant, population
= villager, countryfolk, rural resident, peasant
= gathering, assembly, meeting, get together
= gender, sex
= humanity, mankind, human race, humankind
= nickname, sobriquet, moniker, nicknamed, dubbed
= surname, last name, family name
= first name, given name, forename, christian name
= pseudonym, pen name, alias, assumed name, stage name
= identity, who someone is, identify
= anonymous, unnamed, unidentified, nameless, incognito
= tourist, holidaymaker, visitor, sightseer, vacationer
= traveller, traveler, voyager, wayfarer, wanderer
= passer by, bystander, onlooker, passerby
= onlooker, spectator, viewer, observer, watcher
= audience, spectators, crowd, viewers
= host, hostess, entertainer of guests
= owner, proprietor, landlord, possessor
= tenant, renter, lodger, leaseholder
= landlord, landlady, property owner
= customer, client, buyer, shopper, patron
= volunteer, unpaid helper, volunteering
= servant, domestic servant, manservant, domestic worker
= housewife, homemaker, stay home mother
= pioneer, trailblazer, forerunner, first to
= inventor, creator, devised by, inventing
= founder, founding father, established by, founded by
= successor, replacement, follow on
= veteran, old hand, old timer
= survivor, lived through, surviving
= homeless person, tramp, vagrant, rough sleeper, hobo
= dwarf, very small person, little person
= blonde, fair haired, golden haired
= redhead, red haired, ginger
= brunette, dark haired, brown haired
= beard, facial hair, whiskers, bearded
= moustache, mustache
= tutor, private teacher
= spokesperson, spokesman, spokeswoman, press officer
= representative, delegate, rep, envoy
= ceo, chief executive, managing director, company boss
= staff, employees, personnel, workforce, workers
= triplets, three babies, multiple birth
= dynasty, royal house, ruling family
= blood relative, flesh and blood, close relative
= illegitimate child, bastard, born outside marriage
= bring up, nurture
= grow up, come of age, mature, be raised
= birthday, date of birth, born on
= lifetime, lifespan, life expectancy, life span
= ageing, aging, growing old, getting older
= retire, retirement, stop working, pension off
> parent: mother, father, mum, mom, dad, stepmother, stepfather, mama, papa
> grandparent: grandmother, grandfather, grandma, grandpa, granny, granddad
> grandchild: grandson, granddaughter
> sibling: brother, sister, twin
> twin: twin brother, twin sister
> spouse: husband, wife, marriage partner
> relative: uncle, aunt, cousin, nephew, niece, grandmother, grandfather, brother, sister, son, daughter, mother, father, brother in law, sister in law, mother in law
> in laws: mother in law, father in law, brother in law, sister in law, son in law, daughter in law
> godparent: godfather, godmother
> lgbt: gay, lesbian, homosexual, transgender, bisexual, same sex
> servant: maid, butler, footman, housekeeper, valet, handmaid
> child: boy, girl, son, daughter, baby, infant, toddler, schoolboy, schoolgirl, kid, newborn, teenager
> baby: newborn, infant, twins, triplets
> woman: girl, wife, mother, housewife, widow, lady, actress, businesswoman, grandmother, nun, queen
> man: boy, husband, father, gentleman, businessman, widower, grandfather
> young person: teenager, student, child, boy, girl, schoolboy, schoolgirl, adolescent
> family: mother, father, brother, sister, son, daughter, wife, husband, parents
> friend: classmate, schoolmate, roommate, playmate, flatmate
> partner: husband, wife, boyfriend, girlfriend, fiance, spouse
> boss: manager, director, chairman, chief executive, president, foreman, editor, owner
> worker: labourer, employee, miner, builder, farmer, factory worker, cleaner, electrician, plumber, mechanic, carpenter, driver
> neighbour: villager, townspeople, next door
> bad person: thief, murderer, witch, villain, criminal, bully, tyrant, robber
> athlete: footballer, swimmer, runner, boxer, cyclist, sprinter, gymnast, tennis player, skier, wrestler
> scientist: physicist, chemist, biologist, astronomer, geologist, botanist, zoologist, mathematician, researcher, archaeologist, palaeontologist
> artist: painter, sculptor, musician, singer, composer, photographer, illustrator
> entertainer: singer, actor, actress, comedian, dancer, magician, musician, clown
> musician: singer, guitarist, pianist, drummer, violinist, composer, cellist, rapper, trumpeter
~ people, public, population, citizens, inhabitants
~ woman, girl, young woman
~ child, minor, juvenile, underage
~ teenager, youth, young person, youngster
~ partner, spouse, companion
~ partner, boyfriend, girlfriend, lover
~ mistress, extramarital lover, other woman
~ family, relatives, household, kin, kinfolk, loved ones
~ genealogy, family tree, pedigree
~ friend, acquaintance, ally, companion
~ rivalry, competition, contest
~ stranger, unknown person, outsider
~ associate, partner, colleague, collaborator
~ hero, heroine, heroic, heroism
~ loner, hermit, recluse, solitary person
~ local, local resident, townspeople, villager
~ peasant, farm worker, serf, countryman
~ crowd, throng, multitude, mass of people
~ gang, band, mob, bunch
~ team, squad, crew, side
~ gay, homosexual, same sex
~ lesbian, gay woman, same sex
~ transgender, trans, sex change, transsexual
~ black people, african american, people of colour
~ guest, visitor, caller
~ helper, assistant, aide, right hand man
~ predecessor, previous holder, forerunner
~ victim, casualty, sufferer
~ beggar, panhandler, mendicant, begging
~ role model, example, idol, inspiration
~ idol, hero, icon
~ mentor, guide, adviser, tutor
~ chairman, chairperson, chairwoman, president
~ upbringing, raised, brought up, rearing, childhood
~ boy, son, lad
~ girl, daughter, lass
~ old, elderly, aged
~ guy, someone, person
`;
