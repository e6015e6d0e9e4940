export const change = `
= begin, start, commence, kick off, get going, onset, beginning
= beginning, start, outset, origin, inception
= establish, set up, create, foundation, founded
= origin, source, where from
= inaugurate, official opening, inauguration
= resume, start again, restart
= end, finish, conclude, terminate
= stop, halt, cease
= cancel, call off, cancellation
= postpone, delay, put off, defer
= close down, shut down, closure
= continue, go on, carry on, keep going
= lasting, long lasting, enduring, permanent
= permanent, lasting, forever
= temporary, short term, provisional, interim
= forever, always, eternally, for good
= eternal, everlasting, endless
= endless, never ending, unending
= change, alter, alteration, modify, modification
= adapt, adjust, adaptation
= revolutionise, revolutionize, change completely
= evolve, evolution, develop gradually
= improve, get better, improvement, enhance
= renovate, refurbish, do up, restore
= worsen, get worse, deteriorate, deterioration
= decay, rot, decompose, go bad
= rotten, decayed, gone bad
= grow, growth, get bigger, expand
= increase, rise, go up, growth
= skyrocket, soar, go through roof
= expand, expansion, enlarge, extend
= enlarge, make bigger, magnify
= double, twofold, twice as much
= triple, treble, three times
= halve, cut in half, reduce by half
= decrease, decline, go down
= reduce, lower, reduction, bring down
= plummet, plunge, nosedive, tumble
= shrink, get smaller
= diminish, dwindle, lessen
= weaken, sap, undermine
= strengthen, reinforce, fortify
= exceed, go beyond, surpass
= speed up, accelerate, acceleration
= slow down, decelerate, slacken
= stabilise, stabilize, level off, steady
= cause, bring about, lead to, result in, trigger
= happen, occur, take place, come about
= event, incident, happening, occurrence
= sudden, abrupt, unexpected
= gradual, step by step, little by little
= gradually, slowly, little by little, bit by bit
= immediately, at once, straight away, right away, instantly
= soon, shortly, before long
= eventually, finally, in the end, at last
= at last, finally, at long last
= previously, formerly, before, earlier
= recently, lately, not long ago
= currently, now, at present, at the moment
= nowadays, these days, today
= ancient, very old, of antiquity
= upcoming, forthcoming, coming
= simultaneous, concurrent
= afterwards, later, subsequently
= often, frequently, regularly, a lot
= frequent, common, regular
= rarely, seldom, hardly ever
= usually, normally, generally, as a rule
= annual, yearly, every year, per annum
= monthly, every month, per month
= weekly, every week, per week
= daily, every day, per day
= decade, ten years
= century, hundred years
= millennium, thousand years
= punctual, on time, prompt
= wait for, await, expect
= date back, originate from, go back to
= extinct, died out, wiped out, no longer exist
= wipe out, exterminate, eradicate, annihilate
= erase, rub out, delete, wipe
= delete, remove, erase
= implement, carry out, put into practice
= compulsory, mandatory, obligatory, required
= responsibility, duty, obligation
= merger, merge, fusion
= melt, thaw, turn liquid
= freeze, turn to ice, ice over
= catch fire, ignite
= blaze, inferno, large fire
= put out, extinguish, douse
= turning point, watershed, milestone
= stage, phase
= percentage, percent
= almost, nearly, close to
= dozen, twelve
> natural disaster: earthquake, flood, hurricane, tsunami, volcanic eruption, drought, cyclone, landslide, tornado, avalanche, wildfire, typhoon
> historical period: middle ages, renaissance, stone age, bronze age, iron age, victorian era, antiquity
> season: summer, autumn, winter
~ establishment, founding, foundation, creation
~ originate, come from, stem from, derive
~ break out, erupt, outbreak
~ pause, break, interval
~ interruption, break, disruption
~ disrupt, disturb, throw into disorder
~ remains, ruins, remnants, what is left
~ leftover, remaining, left over
~ preserve, conserve, keep safe
~ conservation, preservation, protection
~ transform, turn into, convert, metamorphosis
~ revise, amend, rework
~ replace, take over from, supersede
~ transition, changeover, passage
~ develop, development, evolve
~ improvement, progress, upgrade
~ update, modernise
~ restore, restoration, bring back
~ revive, revival
~ decline, deterioration, downturn
~ collapse, fall down, cave in, give way
~ downfall, fall, ruin
~ wear out, wear away, erode
~ growing, increasing, rising
~ surge, soar, shoot up, rocket
~ shorten, cut short, abridge
~ intensify, step up, heighten
~ trigger, set off, spark, prompt
~ affect, influence, have an effect
~ incident, event, episode
~ coincidence, fluke
~ history, past, bygone times
~ future, time to come, upcoming
~ constant, continuous, nonstop
~ era, age, period, epoch
~ schedule, timetable, programme
~ eliminate, get rid of, eradicate
~ voluntary, optional, by choice
~ restriction, limit, constraint
~ responsible, in charge, accountable
~ mission, assignment, operation
~ mix, blend, combine
~ mixture, blend, mix
~ split, divide, break up
~ division, split, separation
~ burn, be on fire, blaze
~ ignite, set alight
~ method, way, technique, procedure
~ abundance, plenty
~ abundant, plentiful, ample
~ founder, creator, inventor
`;
