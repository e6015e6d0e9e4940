export const socialLife = `
= marry, wed, get married, get hitched, tie the knot, marriage
= wedding, marriage ceremony, nuptials, bridal
= marriage, matrimony, wedlock, married life
= bride, newly married woman, newlywed
= bridegroom, groom, man getting married
= best man, groomsman
= bridesmaid, maid of honour
= honeymoon, wedding trip
= engaged, betrothed, engagement
= fiancé, fiance, future husband
= fiancée, fiancee, future wife
= propose marriage, ask to marry, pop the question
= engagement ring, wedding ring, wedding band
= elope, run off together, secret marriage
= polygamy, several wives, bigamy
= same sex marriage, gay marriage, civil partnership
= divorce, end marriage, split up, separate
= split up, break up
= ex husband, former husband
= ex wife, former wife
= alimony, maintenance payment, child support
= adultery, infidelity, unfaithful, cheat on
= love affair, extramarital relationship
= widow, widowed, husband died
= widower, widowed, wife died
= unmarried, unwed, not married
= single parent, lone parent, single mother
= go out with, dating, go steady
= flirt, chat up, make advances
= kiss, snog, peck
= hug, embrace, cuddle
= valentine's day, day of lovers
= anniversary, yearly celebration, jubilee
= birthday party, birthday celebration
= celebrate, commemorate
= celebration, festivity, festivities
= ceremony, ritual, formal occasion
= feast, banquet, dinner, lavish meal
= new year's eve, hogmanay, 31 december
= halloween, 31 october, all hallows eve
= fireworks, pyrotechnics, firecrackers
= bonfire night, guy fawkes
= gift, giving presents
= drink a toast, drink to health
= traditional, customary, age old
= tradition, custom, heritage
= taboo, not done, forbidden by custom
= craze, fad, trend
= organisation, organization, association
= charity, charitable organisation, good cause
= fundraiser, fundraising, raise money
= donate, give money, contribute, donation
= philanthropist, benefactor, philanthropy
= encounter, come together
= encounter, run into, come across, bump into
= visit, call on, drop in, pay a visit
= entertain guests, hospitality, receive guests
= social class, social rank
= caste, social class, hindu class
= untouchable, dalit, lowest caste
= fame, renown, celebrity, stardom
= prize, award, trophy
= nobel prize, nobel laureate, nobel award
= oscar, academy award
= die, pass away, perish, death, decease, succumb, kick the bucket
= dead, deceased, lifeless
= death, demise, passing, fatality
= die out, become extinct, extinction
= last words, dying words, final words
= deathbed, dying
= cause of death, died of, died from
= accidental death, fatal accident, killed in accident
= electrocute, electric shock, electrocution
= trampled, crushed to death
= mourn, grieve, lament
= funeral, burial, interment
= bury, inter, lay to rest, burial, entomb
= cremate, cremation, burn body, crematorium
= coffin, casket, sarcophagus
= grave, tomb, burial place
= cemetery, graveyard, churchyard, burial ground
= tombstone, gravestone, headstone
= tomb, mausoleum, burial chamber
= epitaph, grave inscription
= obituary, death notice
= undertaker, funeral director, mortician
= hearse, funeral car
= mortuary, morgue
= wreath, funeral flowers
= condolence, sympathy, condolences
= minute of silence, silent tribute
= mummify, embalmed body, mummified, mummy
= embalm, preserve body, mummify
= inherit, inheritance, come into money
= inheritance, legacy, bequest, estate
= bequeath, leave in will, will to
= last will, testament, last wishes
= immortal, eternal, undying, never die
= immortality, eternal life, live forever
= birthplace, hometown, native town
= move house, relocate
= housewarming, new home party
= school reunion, class reunion
= graduate, graduation, get degree
= circumcise, circumcision, cut foreskin
= female genital mutilation, fgm, female circumcision
= piercing, body jewellery
= handshake, shake hands
= kneel, go on knees
= applaud, clap, applause
= poor, needy, impoverished, penniless, skint, destitute, broke
= poverty, hardship, need, destitution
= rich, wealthy, affluent, well off
= wealth, riches, fortune, affluence
= become rich, get rich, make a fortune
= rich person, millionaire, billionaire, tycoon, magnate
= homeless, sleeping rough, without a home
= beg, ask for money, panhandle
= slum, shanty town, favela, poor district
= reside, live in, dwell in
= home, house, residence
= everyday life, daily life, way of life
= subculture, youth culture
= punk, punk rocker
= native american, american indian
= aborigine, indigenous australian, aboriginal
= maori, indigenous new zealander
= feminism, women's rights, women's liberation, feminist
= women's rights, female emancipation, gender equality
= emancipation, liberation, freeing
= generation gap, old and young
= conference, convention, congress, symposium
> ceremony: wedding, funeral, baptism, coronation, graduation, inauguration, christening, burial
> celebration: wedding, birthday, anniversary, christmas, carnival, festival, party
> party: birthday party, wedding, reception, ball, banquet, barbecue
> die: drown, starve, perish, killed, executed, murdered, suicide, pass away
> how died: drowned, shot, heart attack, cancer, car crash, poisoned, executed, stroke, pneumonia
> cause of death: heart attack, cancer, stroke, pneumonia, drowning, poisoning, car crash
> grave: tomb, mausoleum, pyramid, crypt, burial mound, catacomb
> monument: statue, memorial, pyramid, obelisk, arch, column, tomb
> memorial: cenotaph, monument, statue, plaque, tomb
> award: nobel prize, oscar, grammy, emmy, pulitzer prize, booker prize, medal, palme d'or
> prize: medal, trophy, cup, nobel prize, oscar
> rich person: millionaire, billionaire, tycoon, heir, magnate, oligarch
> poor person: beggar, homeless, peasant, pauper, tramp
> indigenous people: aborigine, inuit, maori, native american, sami, maya
> valuables: jewellery, gold, cash, watch, silver
> festive food: turkey, cake, pudding, goose
~ dowry, bride price
~ forced marriage, arranged marriage
~ party, celebration, celebrate
~ festival, carnival
~ carnival, mardi gras, street parade
~ parade, procession, march past
~ reception, formal party, banquet
~ dancing party, ball, dance
~ club, society, association
~ donor, giver, contributor, benefactor
~ hospitality, friendly welcome
~ status, rank
~ reputation, good name
~ honour, honor, glory
~ glory, fame, renown
~ award, prize, honour
~ death, killed, fatal, dead, victims
~ drown, drowned, drowning
~ stampede, trampled crowd, crush
~ mourning, lamentation, period of grief
~ mourner, funeral guest
~ memorial, monument, commemorate
~ pay tribute, homage, honour memory
~ succession, line of succession, heir
~ mortal, bound to die, human
~ initiation, coming of age, rite of passage
~ tattoo, body art
~ loneliness, isolation, solitude
~ privacy, private life, seclusion
~ alms, charity, handout
~ ghetto, poor quarter, minority district
~ lifestyle, way of life, living habits
~ culture, civilisation, civilization
~ hippie, flower power, hippy
~ roma, traveller, romani
~ abolition of slavery, end of slavery, abolitionist
~ wedding, marriage, engagement
~ funeral, grave, mourning
~ rich, noble, prosperous
~ party, feast, festival
~ die, kill, lose life
~ inherit, heir, will
~ divorce, separation, affair
~ celebrate, anniversary, party
~ charity, donation, aid
~ tradition, ceremony, ritual
~ meeting, conference, summit, talks
`;
