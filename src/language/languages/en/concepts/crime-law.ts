export const crimeLaw = `
= crime, offence, offense, felony, wrongdoing, criminal act
= criminal, crook, offender, lawbreaker, felon
= organised crime, organized crime, mafia, the mob, crime syndicate
= mafia, cosa nostra, the mob, mobster
= gang, criminal group, street gang
= crime rate, number of crimes, level of crime
= petty crime, minor offence, misdemeanour, misdemeanor
= juvenile delinquent, young offender, delinquency
= kill, murder, put to death, bump off
= murder, homicide, killing, slaying
= murderer, killer, assassin, slayer
= serial killer, mass murderer, multiple murderer
= manslaughter, unlawful killing, unintentional killing
= assassinate, assassination, murder of leader
= assassin, hired killer, hitman, contract killer
= massacre, mass killing, slaughter, bloodbath
= shoot dead, gun down, shot and killed
= stab, stabbing, knife attack, knifed
= poisoning, poisoned, death by poison
= behead, decapitate, cut head off, beheading
= lynch, lynching, mob killing
= suicide, kill oneself, take own life, killed himself, killed herself
= euthanasia, mercy killing, assisted suicide, assisted dying
= infanticide, child killing
= honour killing, honor killing
= steal, pilfer, theft
= theft, stealing, larceny
= thief, robber, burglar, stealer
= rob, hold up, mug
= robbery, hold up, heist, stick up
= robber, bandit, highwayman, brigand
= burglar, housebreaker, break in
= burglary, break in, housebreaking
= mugging, street robbery, mugger
= pickpocket, steal wallet
= shoplifter, shoplifting, steal from shop
= loot, plunder, pillage, ransack
= looting, plundering, pillaging
= pirate, buccaneer, corsair, sea robber
= piracy, hijacking ships, attacks on ships
= hijack, hijacking, seize plane, skyjack
= hijacker, plane hijacker
= kidnap, abduct, kidnapping, abduction
= kidnapper, abductor, hostage taker
= hostage, captive, held captive
= ransom, money for release
= human trafficking, people smuggling, people trafficking
= slave, slavery, bondage, enslaved
= enslave, make a slave, slavery
= smuggle, smuggling, contraband
= smuggler, trafficker
= drug trafficking, drug smuggling, drug trade
= drug dealer, pusher, trafficker
= drug lord, drug baron, cartel boss, kingpin
= rape, sexual assault, sexual violence, sexually assault
= rapist, sex attacker, sexual predator
= sexual harassment, groping, unwanted advances
= child abuse, paedophilia, child molestation
= child pornography, indecent images
= prostitution, sex work, sex trade
= prostitute, hooker, sex worker, harlot
= brothel, whorehouse, house of prostitution
= pimp, procurer
= pornography, porn, obscene material
= domestic violence, wife beating, domestic abuse
= stalk, stalker, stalking
= harass, harassment
= bully, bullying, pick on
= blackmail, extortion, extort
= bribe, bribery, kickback, backhander, payoff
= corruption, graft, bribery, sleaze
= embezzle, embezzlement, misuse funds, misappropriate
= fraud, swindle, scam, con, deception
= fraudster, swindler, conman, con artist, scammer
= money laundering, launder money, dirty money
= tax evasion, tax fraud, tax dodging
= insider trading, insider dealing
= counterfeit money, fake banknotes, forged notes
= identity theft, stolen identity
= hacker, cybercriminal, computer intruder
= hack, break into computer, cyber attack
= phishing, email scam
= arson, fire raising, set on fire, deliberately started fire
= arsonist, fire raiser, pyromaniac, firebug
= vandalism, criminal damage, vandal
= graffiti, spray paint, tagging
= trespass, trespassing, enter illegally
= poach, poaching, illegal hunting, poacher
= speeding, driving too fast, exceed speed limit
= drunk driving, drink driving, dui, driving while drunk
= hit and run, fled the scene
= road rage, angry driver
= beat up, beating, rough up
= police, cops, law enforcement, constabulary
= policeman, police officer, cop, constable, policewoman
= detective, investigator, sleuth, inspector
= private detective, private eye
= sheriff, marshal, lawman
= police station, precinct, police headquarters
= fbi, federal agents, federal bureau
= investigate, look into, probe, inquire into
= investigation, inquiry, enquiry, probe
= culprit, perpetrator, guilty party, offender
= accomplice, accessory, partner in crime
= crime scene, scene of crime
= witness, eyewitness, bystander
= arrest, detain, apprehend, take into custody, nab
= detention, custody, arrest
= handcuff, handcuffs, shackle
= search warrant, police search
= arrest warrant, wanted by police, warrant
= fugitive, runaway, escapee, outlaw
= manhunt, police hunt, search for suspect
= truncheon, baton, nightstick
= wiretap, phone tapping, eavesdrop
= cctv, security camera, surveillance camera
= law, legislation, statute
= legal, lawful, permitted by law
= illegal, unlawful, against the law, illicit, outlawed
= legalise, legalize, make legal, decriminalise
= break the law, commit a crime, violate
= violate, breach, infringe, contravene
= violation, breach, infringement
= supreme court, high court, highest court
= international criminal court, icc, hague tribunal
= war crimes tribunal, war crimes court
= judge, magistrate
= jury, jurors, juror
= lawyer, attorney, solicitor, barrister, counsel, legal representative
= prosecutor, prosecution, district attorney, public prosecutor
= prosecute, put on trial, press charges
= defendant, accused, person on trial
= plaintiff, claimant, complainant
= trial, court case, court proceedings
= on trial, in the dock, facing charges
= lawsuit, legal action, suit, litigation
= sue, take to court, file lawsuit, legal action
= court hearing, hearing
= indict, accuse formally, bring charges
= indictment, charges, formal accusation
= plead guilty, admit charge
= guilty, convicted, found guilty
= innocent, not guilty, blameless
= innocence, not being guilty
= acquit, acquittal, clear of charges, found not guilty
= convict, find guilty, conviction
= verdict, ruling, judgment, judgement
= overturn, quash, reverse ruling
= prison sentence, jail term, prison term, jail sentence
= punish, penalise, penalize, discipline
= compensation, reparation, payout
= prison, jail, gaol, penitentiary, behind bars, lockup
= imprison, jail, lock up, incarcerate, put behind bars
= imprisonment, incarceration, captivity, jail time
= prisoner, inmate, convict, captive
= life sentence, life imprisonment, life in prison
= solitary confinement, isolation cell
= prison guard, warder, jailer, prison officer
= dungeon, underground prison, prison cell
= prison cell, jail cell
= shackles, fetters, leg irons
= death penalty, capital punishment, execution, death sentence
= execute, put to death, execution
= executioner, hangman, headsman
= gallows, gibbet, scaffold
= electric chair, electrocution
= firing squad, executed by shooting
= death row, awaiting execution
= burn at stake, burned alive
= crucify, crucifixion, nail to cross
= flog, whip, flogging
= exile, banish, banishment, deport
= parole, early release, probation
= probation, suspended sentence
= bail, release on bail
= pardon, amnesty, clemency
= set free, release, liberate
= release, freed, let out
= escape from prison, jailbreak, break out
= innocent victim, wrongly accused, wrongful conviction
= miscarriage of justice, wrongful conviction
= unfair, unjust, not fair
= fair trial, just trial
= equality, equal rights, equal treatment
= discrimination, unequal treatment, prejudice
= racism, racial discrimination, racist, racial prejudice
= apartheid, racial segregation
= segregation, separation of races
= sexism, sexist, gender discrimination, misogyny
= anti semitism, hatred of jews, antisemitic
= civil rights, civil liberties
= human rights, basic rights, fundamental freedoms
= copyright, intellectual property, copyrighted
= last will, testament, last testament
= custody of children, child custody
= bodyguard, personal protection, minder
= burglar alarm, alarm system
= strongbox, vault, money safe
= pry open, force open, break open
= con, swindle, rip off
= rip off, overcharge, swindle
= getaway car, escape vehicle
= drive by shooting, shooting from car
= mass shooting, shooting spree, gunman opened fire
= gunman, shooter, armed man
= gun control, firearms law
= riot, rioting, disorder, unrest, disturbance
= hooligan, thug, lout, yob
= curfew, confined at night, stay indoors order
= checkpoint, roadblock, control post
> criminal: thief, murderer, robber, burglar, fraudster, rapist, kidnapper, smuggler, gangster, hitman, forger, arsonist, pickpocket, killer
> crime: murder, theft, robbery, rape, fraud, burglary, kidnapping, assault, arson, smuggling, bribery, blackmail, manslaughter, extortion, forgery, vandalism
> punishment: fine, prison, jail, execution, hanging, flogging, exile, imprisonment, whipping, caning, beheading, life sentence
> sex crime: rape, sexual assault, indecent assault, child abuse, incest, molestation
> theft: burglary, robbery, shoplifting, mugging, pickpocket, car theft, heist
> steal: rob, loot, shoplift, burgle, embezzle, plunder, poach
> fraud: forgery, embezzlement, counterfeiting, identity theft, tax evasion, insider trading, scam, phishing
> kill: murder, shoot, stab, poison, strangle, execute, assassinate, behead, hang, drown, slaughter, slay
> killing: murder, shooting, stabbing, assassination, execution, massacre, manslaughter, beheading
> violent death: murder, suicide, execution, assassination
> execution: hanging, beheading, firing squad, electric chair, lethal injection, guillotine, stoning, crucifixion
> police: detective, constable, sheriff, inspector, fbi, scotland yard, interpol, policeman
> lawyer: barrister, solicitor, attorney, prosecutor, advocate, notary
> court: supreme court, tribunal, high court, appeals court, magistrate
> legal document: contract, warrant, deed, patent, licence
> prison: alcatraz, guantanamo bay, abu ghraib, dungeon, penitentiary, labour camp, gulag, bastille
> illegal drug: heroin, cocaine, cannabis, marijuana, ecstasy, lsd, amphetamine, opium
> traffic offence: speeding, drink driving, drunk driving, dangerous driving, hit and run
> cybercrime: hacking, phishing, identity theft, malware, computer virus, ransomware
> prejudice: racism, sexism, homophobia, anti semitism, xenophobia
> human right: freedom of speech, right to vote, privacy, free press
> crime organisation: mafia, cartel, yakuza, triad, camorra, cosa nostra
~ gangster, mobster, gang member
~ stolen goods, loot, booty, haul
~ missing person, disappeared, vanished
~ molest, grope, sexually abuse
~ paedophile, pedophile, child molester, child abuser
~ corrupt, crooked
~ forge, forgery, fake, counterfeit
~ assault, attack, beat up
~ violence, brutality, bloodshed
~ violent, brutal, bloody
~ riot police, anti riot squad
~ patrol, on patrol, patrolling
~ clue, piece of evidence
~ fingerprint, dna evidence, forensic evidence
~ forensic, crime lab, forensics
~ suspect, alleged culprit, person of interest
~ detainee, prisoner, person held
~ raid, police operation, storming
~ wanted man, fugitive, on the run, at large
~ outlaw, bandit, brigand
~ tear gas, pepper spray, water cannon
~ surveillance, spying, monitoring, eavesdropping
~ court, tribunal, courthouse
~ punishment, penalty, sanction
~ fine, financial penalty, penalty
~ gallows, hanging, hanged
~ guillotine, behead
~ lethal injection, execution
~ torture, torment, ill treatment
~ amnesty, pardon, release of prisoners
~ justice, fairness, rule of law
~ injustice, unfairness, wrong
~ lawless, anarchy, lawlessness
~ scandal, affair, disgrace
~ security guard, bouncer, watchman
~ shooting, gunfire, gun attack
~ criminal, villain, gangster, bandit
~ kill, murder, execute, assassinate
~ arrest, catch, capture, seize
~ prison, camp, detention, dungeon
~ steal, rob, loot, take away
~ punish, sentence, jail
~ police, officers, security forces
~ corrupt, dishonest, fraudulent
~ arrest, jail, detain
~ accuse, charge, suspect, blame
~ riot, protest, clash
~ cheat, deceive, trick, fraud
~ release, free, acquit
~ kidnap, hostage, abduct, capture
~ illegal, criminal, forbidden
~ abuse, violence, torture
~ banned, illegal, forbidden
`;
