export const government = `
= govern, rule, reign over
= reign, rule, be king, on the throne
= president, head of state, presidency
= vice president, deputy president
= prime minister, premier, head of government
= ministry, government department
= foreign minister, foreign secretary, secretary of state
= finance minister, chancellor of exchequer, treasury secretary
= interior minister, home secretary
= defence minister, defense secretary, defence secretary
= foreign ministry, foreign office, state department
= defence ministry, pentagon, defense department
= tsar, czar, russian emperor
= royal family, royals, royalty
= coronation, crowning, crowned king
= throne, royal seat
= abdicate, abdication, give up throne, renounce throne
= heir to throne, crown prince, next king
= regent, regency, rule in place
= republic, no king, non monarchy
= dictator, tyrant, despot, strongman, autocrat
= dictatorship, tyranny, despotism, authoritarian rule
= authoritarian, totalitarian, autocratic
= junta, military government, military rule
= democracy, democratic, rule by people
= communism, communist, marxism, bolshevik
= capitalism, capitalist, free market
= nazi, national socialist
= anarchist, anarchism, no government
= nationalism, nationalist, patriotism
= patriot, patriotic, love of country
= left wing, leftist, socialist
= entitlement, entitled, privilege
= extremist, radical, hardliner
= extremism, radicalism, fanaticism
= moderate, centrist, middle of road
= populist, populism, demagogue
= politics, political affairs, political life
= politician, statesman, lawmaker, legislator
= political party, faction
= republican party, gop
= democratic party, democrats
= conservative party, tories
= dissident, opponent of regime, critic of government
= coalition, alliance, governing partnership
= faction, splinter group
= parliament, legislature, national assembly, congress
= us congress, us legislature, capitol hill
= senator, member of senate
= congressman, congresswoman, member of congress, us representative
= mp, member of parliament, parliamentarian, deputy
= speaker of house, house speaker
= constituency, electoral district
= draft law, proposed law, bill
= pass a law, enact, legislate, adopt bill
= law making, legislation, legislative
= amendment, change to law, amend
= repeal, abolish law, rescind, revoke
= abolish, do away with, abolition
= veto, power to reject
= decree, edict, proclamation
= constitution, basic law, founding law
= constitutional, lawful under constitution
= unconstitutional, against constitution
= referendum, plebiscite, popular vote
= election, vote, poll, ballot
= by election, special election
= elect, vote in, choose leader
= vote, cast ballot, go to polls
= voter, electorate, elector
= ballot paper, voting slip, ballot
= polling station, voting place
= candidate, nominee, contender, running for
= run for office, stand for election, campaign, seek office
= running mate, vice presidential candidate
= nominate, put forward, nomination
= election campaign, campaigning, campaign trail
= opinion poll, survey, poll
= landslide, overwhelming victory
= majority, more than half
= minority, less than half
= vote rigging, electoral fraud, election fraud, rigged election
= win election, elected, voted in
= lose election, defeated, voted out
= suffrage, right to vote, votes for women
= suffragette, votes for women
= inauguration, sworn in, take office
= take office, come to power, sworn in
= term of office, tenure, mandate
= resign, step down, quit, stand down, resignation
= dismiss, sack, remove from office, get the sack
= impeach, impeachment, remove president
= no confidence vote, vote of confidence
= reshuffle, cabinet change
= appoint, nominate, appointment
= overthrow, topple, oust, depose, bring down
= coup, putsch, coup d'etat, military takeover
= revolution, uprising, revolt, rebellion
= rebellion, insurrection, mutiny, uprising
= protest, demonstration, march, rally
= protester, demonstrator, marcher
= demonstrate, march, take to streets
= walkout, industrial action, go on strike, strike, stoppage
= boycott, refuse to buy, shun
= hunger strike, refuse food
= civil disobedience, passive resistance
= activist, campaigner, militant
= budget, spending plan, finances
= tax, taxation, levy
= taxpayer, pay taxes
= austerity, spending cuts, belt tightening
= public spending, government expenditure
= subsidy, state aid, grant
= unemployment benefit, dole, jobless payment
= pension, retirement pay, old age pension
= nationalise, nationalize, state takeover
= privatise, privatize, sell off, privatisation
= state owned, government owned, nationalised
= civil servant, government official, bureaucrat
= bureaucracy, red tape, paperwork, officialdom
= council, local authority, municipality
= city hall, town hall
= local government, council, municipal
= capital city, seat of government
= homeland, native land, motherland, fatherland
= colonial, imperial, colonialism
= coloniser, colonist, settler
= colonise, colonize, settle
= independence, self rule, sovereignty
= self governing, sovereign, independent state
= autonomy, self rule, autonomous, home rule
= separatist, secessionist, breakaway
= secede, break away, secession, declare independence
= partition, division of country
= border, frontier, boundary
= border guard, frontier guard, border patrol
= border control, passport control, immigration control
= passport, travel document
= identity card, id, identity papers
= visa, entry permit
= citizenship, nationality, naturalisation
= naturalised, become a citizen, naturalized
= immigrate, immigration, immigrant
= immigrant, migrant, incomer
= emigrate, emigration, leave country, emigrant
= illegal immigrant, undocumented migrant, illegal alien
= refugee, displaced person, asylum seeker
= refugee camp, displaced persons camp
= asylum, political refuge, sanctuary
= deport, expel, send back, deportation
= expel, throw out, kick out, drive out
= extradite, extradition, hand over suspect
= expatriate, expat, living abroad
= abroad, overseas, foreign country
= international, worldwide, global
= european union, eu, brussels, eec
= united nations, un
= security council, un council
= nato, atlantic alliance
= usa, united states, america
= uk, united kingdom, britain, great britain
= soviet union, ussr, soviets
= holland, netherlands, dutch
= persia, iran, persian, iranian
= burma, myanmar, burmese
= siam, thailand, thai
= ceylon, sri lanka
= uae, united arab emirates
= drc, congo, zaire
= foreign policy, foreign affairs
= summit, top level meeting, leaders' meeting
= treaty, pact, convention
= ratify, ratification, approve treaty
= embassy, consulate, diplomatic mission
= trade union, labor union, labour union
= public opinion, popular feeling
= census, population count
= hand over power, transfer of power
= state of emergency, martial law, emergency rule
= national anthem, national song
= flag, banner
= public holiday, bank holiday, national holiday
= nobility, aristocracy, noblemen, nobles
= middle class, bourgeoisie
= power struggle, fight for control
= political prisoner, prisoner of conscience
= first lady, president's wife
= public sector, civil service
= licence, license, permit
= birth certificate, certificate
= fill in form, complete form
= eligible, entitled, qualify
= ban, prohibition, outlaw
> politician: senator, minister, president, mp, congressman, mayor, governor, prime minister, congresswoman, councillor, chancellor
> nobleman: duke, earl, baron, marquis, viscount, lord
> ruler: king, queen, emperor, sultan, tsar, president, prince, dictator, shah, caliph, pharaoh, empress
> official: minister, mayor, governor, officer, secretary, inspector
> leader: president, prime minister, king, chairman, chief, chancellor, queen, captain, emperor, pope
> head of government: prime minister, chancellor, premier, taoiseach
> minister: foreign minister, finance minister, defence minister, interior minister, health minister, home secretary
> parliament: congress, senate, knesset, duma, bundestag, house of commons, house of lords, national assembly
> election: referendum, by election, primary, presidential election, general election
> political party: liberal democrats, communist party, labour party, conservative party, democratic party, republican party, green party
> ideology: communism, socialism, fascism, liberalism, nationalism, anarchism, capitalism, marxism
> form of government: democracy, monarchy, dictatorship, republic, theocracy, oligarchy
> tax: vat, income tax, customs duty, tariff, excise, sales tax, levy
> international organisation: un, nato, european union, world bank, imf, opec, wto, unesco, interpol, red cross
> un agency: unicef, unesco, unhcr, world health organization
> aid organisation: red cross, oxfam, unicef, save the children, amnesty international
> colonial power: britain, france, spain, portugal, netherlands, belgium
> migrant: refugee, asylum seeker, immigrant, emigrant, guest worker
> royal: king, queen, prince, princess, duke, duchess
> diplomat: ambassador, envoy, consul, attache
> id: passport, identity card, driving licence, driver's license, birth certificate
> protest: march, demonstration, strike, riot, sit in, boycott, hunger strike, rally
> government building: white house, parliament, town hall, kremlin, embassy, capitol
> european: french, german, italian, spanish, british, dutch, greek, polish, swedish
> asian: chinese, japanese, indian, korean, thai, vietnamese, indonesian
> african: nigerian, kenyan, egyptian, ethiopian, south african, ghanaian, moroccan
> europe: france, germany, italy, spain, britain, poland, netherlands, sweden, greece
> asia: china, japan, india, korea, thailand, vietnam, indonesia, pakistan
> africa: nigeria, kenya, egypt, ethiopia, south africa, ghana, sudan, congo, somalia
> middle east: israel, iraq, iran, syria, lebanon, jordan, saudi arabia, palestine
> latin america: mexico, brazil, argentina, chile, peru, colombia, venezuela, cuba
> britain: england, scotland, wales, northern ireland
> british: english, scottish, welsh
> scandinavia: sweden, norway, denmark
~ government, administration, regime, cabinet
~ regime, government, rule
~ ruler, sovereign, monarch, potentate
~ minister, secretary of state, cabinet member
~ treasury, finance ministry
~ white house, us president, american administration
~ downing street, british government
~ kremlin, russian government
~ queen, female monarch, her majesty
~ king, monarch, his majesty, sovereign
~ emperor, empress, tsar, kaiser, caesar
~ monarchy, kingdom, royal family, crown
~ royal, regal, kingly
~ socialism, socialist, left wing
~ fascism, fascist, nazi
~ liberal, progressive, left leaning
~ conservative, right wing, tory
~ far right, extreme right, neo nazi
~ opposition, opposing party, dissidents
~ ally, alliance, partner
~ house of commons, lower house
~ house of representatives, lower house
~ senate, upper house, upper chamber
~ house of lords, upper house, peers
~ brexit, leaving eu, britain's exit
~ turnout, number who voted
~ rally, mass meeting, demonstration
~ primary election, primaries, caucus
~ in power, in office, ruling
~ revolutionary, rebel, insurgent
~ rebel, insurgent, revolt, rise up
~ mutiny, sailors' revolt, mutineer
~ welfare, social security, dole
~ official, officer, functionary
~ authorities, officials, government
~ agency, government body, bureau
~ committee, commission, panel, board
~ councillor, councilor, alderman, council member
~ mayor, mayoress, lord mayor
~ governor, head of state, ruler
~ county, shire, district
~ country, nation, state
~ kingdom, realm, monarchy
~ empire, imperial, dominion
~ colony, overseas territory, possession
~ unification, reunification, unite
~ work permit, green card, residence permit
~ citizen, national, subject
~ migration, movement of people
~ exile, banishment, expatriate
~ diaspora, living abroad, expatriates
~ domestic, internal
~ world bank, imf
~ american, us citizen, yankee
~ british, english, uk
~ russian, soviet
~ sanctions, embargo, trade restrictions
~ lobbyist, lobbying, pressure group
~ ngo, charity, aid group, non profit
~ influence, sway, clout
~ nobleman, aristocrat, lord, peer
~ upper class, aristocracy, elite
~ working class, proletariat, labourers
~ head of state, president, monarch
~ apply for, application, applicant
~ government, state, authorities
~ election, referendum, poll
~ protest, riot, unrest
~ leader, president, prime minister
~ country, kingdom, nation
~ politician, leader, official
~ rule, govern, control
~ minister, secretary, official
~ revolution, coup, overthrow
~ parliament, lawmakers, deputies
~ sanctions, embargo, boycott
~ strike, protest, dispute
~ permit, visa, passport
~ budget, spending, deficit
~ colony, empire, settlement
`;
