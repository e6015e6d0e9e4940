export const adjectives = `
= big, large
= huge, enormous, gigantic, immense, massive, vast
= biggest, largest, greatest
= giant, gigantic, colossal
= small, little, tiny
= tiny, microscopic, very small
= smallest, tiniest, littlest
= tallest, highest, loftiest
= height, how tall, how high, altitude
= longest, lengthiest
= length, how long, extent
= width, breadth, how wide
= depth, how deep
= weight, how heavy
= empty, vacant, unoccupied
= excellent, outstanding, superb, brilliant, first rate
= terrible, awful, dreadful, horrible, appalling
= evil, wicked, vile, sinister
= immoral, unethical, morally wrong
= fast, quick, rapid, swift, speedy
= quickly, rapidly, fast, swiftly
= fastest, quickest, swiftest
= speed, velocity, how fast, pace
= important, significant
= essential, vital, crucial, indispensable
= necessary, needed, required
= unnecessary, needless, superfluous
= unimportant, insignificant, trivial, minor
= urgent, pressing, needing immediate action
= famous, well known, renowned, celebrated
= notorious, infamous, ill famed
= dangerous, hazardous, risky, unsafe, perilous
= expensive, costly, pricey
= cheap, inexpensive, low cost, affordable
= free of charge, at no cost, gratis, costs nothing
= price, cost, how much
= valuable, precious, priceless
= luxurious, luxury, posh, sumptuous
= beautiful, pretty, lovely, gorgeous, handsome
= beauty, loveliness, good looks
= ugly, hideous, unsightly
= elegant, stylish, graceful
= magnificent, majestic
= modern, contemporary, up to date
= innovative, pioneering, groundbreaking
= oldest, most ancient, longest standing
= old fashioned, outdated, out of date, obsolete
= youngest, most junior
= scorching, sweltering, boiling hot
= cold, chilly, freezing, frosty
= difficult, tough, tricky, hard to do
= difficult, challenging, not easy
= easy, simple, straightforward
= complicated, complex, intricate
= complexity, intricacy, complication
= strong, powerful, mighty, robust
= strongest, most powerful, mightiest
= powerless, helpless, impotent
= fragile, breakable, delicate, brittle
= durable, hard wearing, long lasting
= blunt, not sharp, dull edge
= loud, noisy, deafening
= noise, din, racket
= quiet, silent, noiseless
= shiny, glossy, gleaming
= dark, gloomy, unlit
= darkness, gloom
= colourful, colorful, multicoloured
= colour, color
= grey, gray
= golden, gilded
= transparent, see through
= obvious, evident, apparent
= visible, seen, in view
= strange, odd, weird, peculiar, bizarre
= unusual, uncommon, out of ordinary
= rare, uncommon, scarce
= unique, only one, one of kind
= similar, alike, akin, comparable
= similarity, likeness, resemblance
= difference, distinction, contrast
= wrong, incorrect, mistaken
= impossible, not possible, out of question
= unlikely, improbable, doubtful
= useless, no use, pointless
= unsuitable, inappropriate, unfit
= passive, inactive, idle
= alive, living, not dead
= artificial, man made, synthetic, fake
= freedom, liberty, independence
= nearby, close by, near by
= centre, center
= upside down, inverted, wrong way up
= unavailable, not available
= absence, being away, non attendance
= edible, eatable, fit to eat
= tasty, delicious, yummy
= polluted, contaminated, dirty
= pollution, contamination, fouling
= flammable, inflammable, combustible, catches fire
= waterproof, watertight, water resistant
= controversial, disputed, contentious
= record breaking, highest ever, all time high
= worldwide, all over world, global
= nationwide, countrywide, across the country
= naked, nude, undressed, bare
= barefoot, without shoes, shoeless
= comfortable, cosy, comfy, cozy
= clumsy, awkward, ham fisted
= agile, nimble, quick moving
= talented, gifted, skilled
= inexperienced, new to
= uneducated, ignorant, unschooled
= left handed, southpaw, uses left hand
= overjoyed, ecstatic, over the moon
= starving, very hungry, famished
= exhausted, worn out, dead tired
= terrified, scared stiff, petrified
= soaked, drenched, wet through
= gruesome, grisly, horrific
= rapid growth, boom, fast rise
= prosperous, flourishing, thriving
= prosperity, affluence, good times
= chaos, disorder, turmoil
= slippery, slick, icy
> colour: red, blue, green, yellow, black, white, brown, purple, orange, pink, grey
> direction: north, south, east, west
> weather: rain, snow, storm, wind, sunny, fog, hail
> metal: iron, gold, silver, copper, tin, zinc, steel
> taste: sweet, sour, bitter, salty
> material: wood, stone, iron, glass, plastic, cotton, leather, paper
~ big, huge, giant, major
~ brief, short, concise
~ shallow, not deep
~ heavy, weighty, weighs a lot
~ crowded, packed, overcrowded
~ hollow, empty inside
~ awesome, amazing
~ horrible, horrific, ghastly, gruesome
~ worst, least good, poorest
~ inferior, second rate, low quality
~ moral, ethical, virtuous
~ virtue, moral quality, goodness
~ slow, sluggish, unhurried
~ slowly, at slow pace, unhurriedly
~ crucial, vital, critical, decisive
~ trivial, petty, of little importance
~ obscure, little known, unheard of
~ prominent, leading, distinguished
~ eminent, distinguished, highly respected
~ legendary, fabled, storied
~ danger, peril, hazard, risk
~ safe, secure, out of harm
~ safety, security, protection
~ worthless, of no value, good for nothing
~ posh, upmarket, luxurious
~ cute, adorable
~ splendid, magnificent, glorious
~ spectacular, breathtaking, stunning
~ novelty, something new, innovation
~ ancient, antique, age old
~ young, youthful, juvenile
~ heat, warmth, high temperature
~ wet, damp, moist, soaked
~ dry, arid, parched
~ difficulty, hardship, problem
~ easily, without difficulty, with ease
~ strength, power, might, force
~ weakness, frailty, feebleness
~ tough, sturdy, hardy
~ steep, sheer, precipitous
~ crooked, bent, twisted
~ shine, gleam, glow, glitter
~ red, scarlet, crimson
~ purple, violet, lilac
~ obviously, clearly, evidently
~ unclear, vague, ambiguous, murky
~ mystery, enigma, puzzle, mysterious
~ mysterious, unexplained, enigmatic
~ abnormal, not normal, anomalous
~ exceptional, extraordinary, remarkable
~ remarkable, striking, notable
~ typical, characteristic, representative
~ genuine, authentic, real
~ useful, handy, practical
~ ineffective, does not work, useless
~ busy, occupied, hectic
~ energetic, lively, full of energy
~ lively, animated, full of life
~ natural, not artificial, organic
~ unofficial, informal, off the record
~ incomplete, unfinished, partial
~ extreme, severe, drastic
~ vicinity, neighbourhood, surroundings
~ remote, isolated, far off
~ edge, rim, brink
~ ripe, mature, ready to eat
~ sour, acid, tart
~ bitter, acrid, sharp tasting
~ spicy, peppery
~ pure, clean, unpolluted
~ noble, high born, aristocratic
~ savage, wild, fierce
~ fierce, ferocious, savage
~ wild, untamed, savage
~ tame, domesticated, house trained
~ controversy, dispute, heated debate
~ sensational, dramatic, lurid
~ tragic, sad, heartbreaking
~ tragedy, sad event, disaster
~ fateful, decisive, momentous
~ historic, momentous, of great importance
~ rural, country, rustic
~ urban, city, metropolitan
~ religious, spiritual, of faith
~ secular, non religious, worldly
~ popular, in demand, well liked
~ fashionable, trendy, in fashion
~ veiled, covered face, masked
~ uncomfortable, ill at ease, awkward
~ convenient, handy, easy to use
~ awkward, clumsy, ungainly
~ graceful, elegant, lithe
~ talent, gift, flair
~ experienced, seasoned, veteran
~ professional, expert, skilled
~ educated, learned, well read
~ legitimate, lawful, rightful
~ filthy, very dirty, squalid
~ harsh, severe, tough
~ chaotic, disorderly, in chaos
~ unstable, shaky, unsteady
~ sticky, adhesive, gluey
~ fertile, fruitful, productive
~ deadliest, most fatal, worst
`;
