export const slang = `
= omg, oh my god, oh my gosh
= rofl, lmao, very funny
= brb, be right back
= bbl, be back later
= afk, away from keyboard
= btw, by the way
= imo, imho, in my opinion
= idk, dunno, do not know, don't know
= idc, don't care, do not care
= tbh, to be honest, honestly
= ngl, not gonna lie
= fyi, for your information
= asap, immediately, right away
= ty, thx, thanks, thank you, tnx
= np, no problem, no worries
= yw, you're welcome
= pls, plz, please
= sry, sorry, soz
= jk, just kidding, joking
= nvm, never mind, nevermind, forget it
= ttyl, talk later, speak later
= cya, see you, bye, goodbye
= gtg, g2g, got to go
= tmi, too much information
= tldr, tl;dr
= yolo, only live once
= fomo, fear missing out
= icymi, in case missed
= eli5, explain simply
= diy, do it yourself, home made
= tba, to be announced
= tbd, to be decided, undecided
= rsvp, please reply
= bff, best friend, bestie
= bf, boyfriend
= gf, girlfriend
= hubby, husband
= wifey, wife
= sis, sister
= ppl, people
= tmrw, tomorrow, tmr, tmw
= 2nite, tonight, tonite
= 2day, today
= 2moro, tomorrow
= gr8, great
= w8, wait
= h8, hate
= thru, through
= tho, though
= altho, although
= cuz, because, coz, bcoz
= govt, government, gov
= dept, department
= mgmt, management
= mtg, meeting
= appt, appointment
= intro, introduction
= pics, pictures, photos
= vid, video, clip
= msg, message
= txt, text
= fave, favourite, favorite
= prob, problem
= probs, probably
= obvs, obviously
= w/o, without
= btwn, between
= vs, versus, against
= incl, including
= misc, miscellaneous, other
= yr, year
= wk, week
= wknd, weekend
= bday, birthday, b-day
= bball, basketball
= footie, football, soccer
= veg, vegetables
= brekkie, breakfast
= sammich, sandwich
= avo, avocado
= choc, chocolate
= bevvy, drink
= bio, biology
= chem, chemistry
= econ, economics
= psych, psychology
= poli sci, political science
= hw, homework
= flu, influenza
= limo, limousine
= chopper, helicopter
= carbs, carbohydrates
= specs, specification, technical details
= decaf, without caffeine
= promo, promotion
= condo, condominium
= admin, administrator
= repo, repository
= prod, production environment
= pwd, password
= lang, language
= max, maximum
= qty, quantity
= attn, attention
= blvd, boulevard
= prez, president, potus
= potus, us president
= scotus, us supreme court
= flotus, first lady
= vp, vice president
= pm, prime minister
= mp, member of parliament, lawmaker
= gop, republican party, republicans
= dems, democrats
= tories, conservative party, conservatives
= brit, british, briton
= lass, girl, lassie
= lad, boy, youth
= kiddo, child
= booze, alcohol
= ciggy, cigarette
= awesome, amazing, fantastic
= chubby, plump
= cheesy, corny, tacky
= sketchy, dodgy, suspicious, shady
= pissed off, angry, annoyed
= bummed, sad
= knackered, exhausted, tired
= ghosting, stop replying
= knocked up, pregnant, expecting
= tie the knot, marry, get married
= rip off, swindle, overcharge
= nabbed, caught, arrested
= behind bars, in prison, jailed
= in the slammer, in prison
= diss, insult, disrespect
= brag, boast, show off
= screw up, mess up, make mistake
= messed up, ruined, spoiled
= figure out, work out, understand
= big shot, important person, vip
= newbie, beginner
= wannabe, aspiring
= gig economy, casual jobs
= side hustle, second job
= freebie, free gift, giveaway
= no brainer, easy decision
= ballpark figure, rough estimate
= tons of, many, lots
= zilch, nothing, nada
= yeah, yes, yep, yup
= nope, no, nah
= ok, okay, alright, all right
= gonna, going to
= wanna, want to
= lemme, let me
= gimme, give me
= hi, hello, hey
= bye, goodbye, farewell
= congrats, congratulations
= whatchamacallit, thingy
= meme, internet joke
= clickbait, misleading headline
= lurker, silent reader
= netizen, internet user
= normie, ordinary person
= millennial, gen y
= zoomer, gen z
= ffs, for fuck's sake
= lmk, let me know
= rn, right now
= tysm, thank you so
= gg, good game
= gl, good luck
= wbu, what about you
= tfw, that feeling when
= ikr, i know right
= wdym, what you mean
> addict: junkie, alcoholic, stoner
~ lol, haha
~ irl, in real life, offline
~ rip, rest in peace
~ aka, also known as, alias
~ bro, brother, mate, buddy
~ peeps, people, friends
~ info, information, details
~ demo, demonstration
~ convo, conversation, talk
~ meds, medicine, medication, drugs
~ rehab, rehabilitation
~ avg, average
~ fwd, forward
~ yank, yankee, american
~ dude, guy, man, fellow
~ guy, man, bloke, chap, fella
~ bloke, man, lad
~ lady, woman
~ buddy, pal, friend, mate, chum
~ folks, people
~ old man, father
~ feds, federal agents, fbi
~ bucks, dollars, money
~ weed, marijuana, cannabis
~ junkie, drug addict, addict
~ stoned, high, on drugs
~ plastered, drunk, smashed
~ sucks, awful, terrible
~ crap, rubbish, junk, poor quality
~ dumb, stupid, foolish
~ idiot, fool, moron
~ nuts, crazy, mad
~ crazy, insane, mad
~ weird, strange, odd, bizarre
~ creepy, scary, eerie
~ gross, disgusting, revolting
~ cute, adorable, sweet
~ gorgeous, beautiful, stunning
~ ugly, hideous
~ skinny, thin
~ legit, genuine, real
~ fake, phony, bogus, sham
~ bogus, false, fake
~ freaked out, scared, panicked
~ freak out, panic, lose it
~ chill, relax, calm down
~ hang out, spend time
~ make out, kiss, snog
~ split up, separate, divorce
~ pass away, die, death
~ bump off, murder, kill
~ snitch, informer, tell on
~ beat up, thrash, assault
~ brawl, fistfight, punch-up
~ rant, angry speech, complain
~ whine, complain, moan
~ nag, pester
~ no idea, clueless
~ hype, publicity, excitement
~ cringe, embarrassing
~ binge, watch many episodes
~ gig, job, temporary work
~ piece of cake, easy, simple
~ tough, hard, difficult
~ loads, lots, many
~ tons, lots
~ heaps, lots
~ gotta, have to
~ kinda, sort of, somewhat
~ troll, provoke online
~ boomer, older person, baby boomer
`;
