export const actions = `
= hand out, distribute, give out, dish out
= distribution, handing out, allocation
= share, divide up, split
= lend, loan, lending
= give back, return, restore
= give away, give for free, donate
= provide, supply, furnish, provision
= receive, obtain, be given
= obtain, acquire, get hold of, procure
= confiscate, seize, impound, take away
= removal, taking away, getting rid
= throw away, discard, dump, chuck out
= abandon, leave behind, forsake
= own, possess
= possession, ownership, belongings
= belongings, possessions, personal effects
= collect, gather, accumulate
= help, aid, assist, lend a hand, assistance
= helpful, useful, of assistance
= cooperate, cooperation, work together, collaborate
= collaboration, cooperation, joint work, teamwork
= participate, take part, join in, participation
= rescue, save, bail out
= rescuer, lifesaver, saviour
= relief aid, humanitarian aid, emergency aid
= carer, caregiver, looks after
= neglect, fail to care, disregard
= treat badly, mistreat, ill treat, abuse
= mistreatment, abuse, maltreatment
= harmful, damaging, bad for, detrimental
= harmless, safe, not dangerous
= destroy, wreck, ruin, demolish
= destruction, devastation, ruin
= devastate, lay waste, ravage
= demolish, tear down, knock down, pull down
= break down, fail, stop working, malfunction
= push, shove
= pull, drag, tug, haul
= throw, hurl, toss, fling, chuck
= untie, loosen, undo
= compete, competition, contest, vie
= contestant, competitor, participant, entrant
= win, victory, come first, triumph
= winner, victor, champion, first place
= misplace, lose, mislay
= succeed, manage, be successful
= success, triumph, successful outcome
= fail, failure, flop, fall through
= failed, unsuccessful, in vain
= achieve, accomplish, attain
= achievement, accomplishment, feat
= try, attempt, endeavour, have a go
= attempt, effort, endeavour, bid
= manage to, succeed in, be able
= ability, capability, skill
= unable, incapable, cannot
= search, look for, hunt, seek
= explore, exploration, expedition
= explorer, discoverer, adventurer
= find, discover, locate, come across
= discover, find out, discovery, detect
= discovery, finding, find
= detect, detection
= find out, learn, discover
= locate, track down, find where
= examine, inspect, look over, scrutinise
= look, gaze, stare, glance
= stare, gaze, gawp
= glimpse, catch sight, brief look
= monitor, keep watch, keep track
= hide, conceal, cover up, stash
= hidden, concealed, out of sight, secret
= hideout, hiding place, lair, den
= cover up, hush up, conceal truth
= disappear, vanish, go missing, disappearance
= escape, get away, flee, break free
= flee, run away, take flight, escape
= evade, dodge, avoid, elude
= avoid, steer clear, shun
= prevent, stop, avert, prevention
= obstacle, barrier, hindrance, hurdle
= hinder, hamper, impede
= interfere, meddle, intervene
= intervene, step in, intervention
= chase, pursue, run after, pursuit
= accompany, go with, escort
= wait, await, hang on
= leave, depart, go away
= departure, leaving, going away
= arrive, arrival, reach
= entrance, way in, entry
= trip, journey, excursion, outing
= walk, stroll, go on foot, hike
= sprint, jog, run fast
= hurry, rush, hasten, make haste
= climb, ascend, go up, ascent
= descend, go down, descent, climb down
= jump, leap, hop
= turn round, rotate, spin, revolve
= swim, take a dip
= dig, excavate, burrow
= dig up, unearth, excavate
= build, construct, put up, erect, construction
= construction, building, erection of building
= repair, fix, mend, put right
= invent, devise, come up with, invention
= organise, organize, arrange, put on
= organiser, organizer, planner
= use, utilise, make use of, utilize
= misuse, abuse, wrong use
= lack, shortage, absence, scarcity
= waste, squander, fritter away
= save money, put aside, economise
= unite, join together, bring together
= close, shut
= spill, leak, spillage
= dirty, filthy, soiled, grubby
= decorate, adorn, ornament
= decoration, ornament, adornment
= smell, odour, scent, stench
= stink, stench, bad smell
= taste, flavour, flavor
= hear, listen to, overhear
= job, occupation, employment
= hire, employ, recruit
= dismissed, fired, sacked, laid off, made redundant
= unemployed, jobless, out of work
= payment, fee, pay
= money, cash, bucks
= buy, purchase, acquire
= sell, sale
= owe, be in debt, debt
= earn, make money, income
= salary, wages, earnings
= exchange, swap, barter
= replacement, substitute, stand in
= reward, prize, recompense
= teach, instruct, educate, train
= practise, practice, rehearse, rehearsal
= gamble, bet, wager, gambling
= play truant, skip school, bunk off
= behaviour, behavior, conduct
= take steps, take measures, take action
= solve, work out, solution
= mistake, error, blunder
= make a mistake, err, get it wrong
= accident, crash, mishap, collision
= crash, collide, smash into, collision
= disaster, catastrophe, calamity, tragedy
= rescue operation, search and rescue
= evacuate, evacuation, move to safety
= survive, stay alive, live through, survival
= risk one's life, endanger, put in danger
= deserve, merit, be worthy
= depend on, rely on, be dependent
= consist of, be made of, comprise, composed of
= symbolise, symbolize, stand for, represent
= imitate, copy, mimic
= compare, comparison, liken
= differ, be different, vary
= resemble, look like, be similar
= firefighter, fireman, fire brigade
> disaster: earthquake, flood, hurricane, tsunami, famine, drought, volcanic eruption, cyclone, landslide, wildfire, tornado, explosion
> accident: crash, collision, derailment, fire, explosion, fall, shipwreck
> hit: punch, slap, kick, beat, strike, smack
> hurt: injure, wound, burn, bruise, stab, beat, sting
> damage: destroy, burn, break, crack, wreck, demolish, flood
> break: smash, shatter, crack, snap, fracture
> help: rescue, donate, feed, protect, aid, assist, support, advise
> search: hunt, explore, investigate, dig, seek
> win: defeat, beat, victory, champion, triumph, gold medal
> competition: race, tournament, championship, world cup, olympic games, match, contest
> travel: fly, sail, drive, ride, cruise, hike
> fight: boxing, wrestling, duel, battle, brawl
> clean: wash, sweep, scrub, wipe, disinfect
> job: teacher, doctor, engineer, farmer, nurse, lawyer, soldier, driver, carpenter, miner
> crash: derailment, collision, pile up, plane crash, car accident, train crash
> accident at sea: shipwreck, sinking, capsize, oil spill
> transport: car, bus, train, plane, ship, bicycle, tram
> escape: flee, jailbreak, run away, break out
> copy: forge, imitate, clone, reproduce, photocopy
> money: dollar, euro, pound, cash, coin, banknote, yen, rouble, rupee, franc
> currency: dollar, euro, pound, yen, rouble, ruble, rupee, yuan, franc, peso, lira
> emergency worker: firefighter, paramedic, police officer, lifeguard, fireman
~ borrow, take a loan, on loan
~ deliver, delivery, bring to
~ gain, acquire, obtain
~ acquisition, purchase, takeover
~ grab, snatch, seize, clutch
~ property, possessions, estate
~ collection, set of things, gathering
~ help, support, rescue, save
~ supporter, backer, champion
~ protect, shield, safeguard, guard
~ protection, defence, shelter
~ look after, care for, take care of, tend
~ harm, hurt, damage, injure
~ damage, harm, destruction
~ break, smash, shatter
~ broken, out of order, not working, bust
~ spoil, ruin, mess up
~ punch, hit with fist, thump
~ slap, smack, spank
~ bite, sink teeth into, nip
~ scratch, claw
~ trap, snare, ambush
~ trapped, stuck, caught, stranded
~ fight, brawl, punch up, scuffle
~ fighter, boxer, combatant
~ wrestle, grapple, wrestling
~ struggle, fight hard
~ competition, contest, tournament
~ champion, title holder, winner
~ loser, defeated, runner up
~ defeat, beat, thrash
~ overcome, conquer, get over
~ successful, thriving, prosperous
~ failure, fiasco, flop
~ skill, ability, talent, prowess
~ skilful, skilled, adept, skillful
~ search party, search team, hunt
~ trace, track, follow trail
~ experiment, test
~ study, research, investigate
~ research, scientific study, investigation
~ display, exhibition, exhibit
~ exit, way out, leaving
~ travel, journey, tour
~ stumble, trip, lose footing
~ shake, tremble, vibrate, quiver
~ dive, plunge, go under water
~ sink, go down
~ prepare, get ready, preparation
~ lock, padlock
~ pour, spill, tip out
~ tidy, neat, put in order
~ rub, stroke, caress
~ replace, substitute, swap
~ behave, conduct, act
~ solution, answer, way out
~ safe, out of danger, secure
~ emergency, crisis, urgent situation
~ crisis, emergency, critical situation
~ sacrifice, give up, forgo
~ exclude, leave out, omit
~ help, relief, aid
~ fight, argue, quarrel
~ build, establish, create
`;
