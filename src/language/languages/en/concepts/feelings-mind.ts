export const feelingsMind = `
= happy, glad, joyful, cheerful, delighted, pleased, merry
= happiness, joy, delight, bliss, gladness
= rejoice, celebrate, be glad, exult
= sad, unhappy, sorrowful, miserable, gloomy, downcast
= sadness, sorrow, grief, unhappiness, misery
= weep, cry, sob, shed tears, tearful, in tears
= laugh, laughter, chuckle, giggle
= smile, grin
= frown, scowl, look angry
= angry, furious, enraged, irate, livid, pissed off
= anger, rage, fury, wrath, ire
= annoy, irritate, bother, piss off, vex
= annoying, irritating, tiresome, a nuisance
= enrage, infuriate, make angry, anger
= lose temper, fly off handle, get angry
= afraid, scared, frightened, fearful, terrified
= fear, dread, fright, terror
= scare, frighten, terrify, spook
= scary, frightening, terrifying, creepy
= phobia, irrational fear, morbid fear
= panic, alarm, hysteria
= nervous, jittery, on edge, anxious
= calm down, soothe, pacify, cool down
= surprise, astonish, amaze, astound
= surprised, astonished, amazed, taken aback, startled
= surprising, astonishing, amazing, unexpected
= startle, give a start, make jump
= shock, shocked, appalled, stunned
= disgust, revulsion, repulsion, disgusted
= disgusting, gross, revolting, repulsive, nauseating
= love, adore, be fond of
= affection, fondness, tenderness, warmth
= fall in love, lose heart, romance
= in love, lovesick, infatuated, smitten
= hate, loathe, detest, despise, abhor
= hatred, hate, loathing, animosity, hostility
= dislike, aversion, have no time
= enjoy, take pleasure, delight in, have fun
= amuse, entertain, make laugh
= bored, boredom, fed up
= boring, dull, tedious, monotonous
= exciting, thrilling, gripping
= excitement, thrill, exhilaration
= enthusiasm, passion, zeal, eagerness
= eager, keen, enthusiastic
= jealous, envious, green with envy
= jealousy, envy
= arrogant, haughty, stuck up, conceited, overbearing
= vain, vanity, conceited
= boast, brag, show off
= shame, ashamed, disgrace
= embarrassed, embarrassment, embarrassing, awkward
= humiliate, humiliation, degrade
= regret, remorse, be sorry, rue
= repent, repentance, penitent
= sorry, apologetic, regretful
= apologise, apologize, say sorry, apology
= forgive, pardon, forgiveness
= blame, hold responsible, accuse
= lonely, loneliness, alone, solitary
= homesickness, long for home, homesick
= nostalgia, longing for past
= hopeful, optimistic, optimism
= despair, hopelessness, desperation, lose hope
= pessimistic, pessimism, gloomy
= disappointed, disappointment, let down
= frustrated, frustration, exasperated
= dissatisfied, unhappy, discontented, dissatisfaction
= grateful, thankful, gratitude
= ungrateful, ingratitude, thankless
= thank, thanks, express gratitude
= pity, compassion, sympathy, feel sorry for
= merciless, ruthless, pitiless, without mercy
= kind hearted, good hearted, compassionate, caring
= kindness, goodness, benevolence
= cruel, brutal, merciless, heartless, vicious
= cruelty, brutality, inhumanity, savagery
= gentle, tender, mild
= rude, impolite, bad mannered, discourteous
= polite, courteous, well mannered
= manners, etiquette, politeness, courtesy
= friendly, amiable, affable
= sociable, outgoing, extroverted
= shy, timid, bashful, introverted
= brave, courageous, valiant, bold, fearless, plucky
= bravery, courage, valour, heroism, valor
= cowardly, gutless, timid
= dare, have courage, venture
= reckless, rash, careless of danger, foolhardy
= careful, cautious, wary, prudent
= careless, negligent, sloppy
= carelessness, negligence, neglect
= honest, truthful, sincere, frank
= honesty, integrity, truthfulness
= dishonest, deceitful, lying, crooked
= loyal, faithful, devoted
= loyalty, allegiance, faithfulness, fidelity
= disloyal, unfaithful, treacherous
= betray, betrayal, double cross, treachery
= trust, rely on, have confidence
= trustworthy, reliable, dependable
= distrust, mistrust, suspicion
= suspicious, distrustful, wary
= suspect, have suspicions, suspicion
= naive, gullible, easily fooled
= greedy, greed, avarice, covetous
= selfish, self centred, egoistic, egotistical
= generous, generosity, magnanimous
= stingy, mean with money, miserly, tight fisted
= modest, humble, unassuming
= humility, modesty, humbleness
= stubborn, obstinate, headstrong, pig headed
= patience, forbearance
= impatient, impatience, cannot wait
= lazy, idle, slothful, workshy
= laziness, idleness, sloth
= hard working, diligent, industrious
= ambition, ambitious, aspiration
= determined, resolute, single minded
= determination, willpower
= strong willed, determined
= tolerant, tolerance, open minded
= intolerant, intolerance, bigoted, narrow minded
= prejudice, bias, bigotry
= biased, prejudiced, one sided
= clever, smart, intelligent, brainy
= intelligence, cleverness, brains, iq
= wise, sage, sagacious
= wisdom, good sense, sagacity
= stupid, dumb, foolish, daft
= stupidity, foolishness, folly
= cunning, sly, crafty, wily
= mad, insane, crazy, lunatic, deranged
= madness, insanity, lunacy
= go mad, lose mind, go crazy
= sane, of sound mind, sanity
= personality, temperament, character trait
= mood, frame of mind, state of mind
= emotional, touching
= sensitive, easily hurt, touchy
= moody, bad tempered, grumpy, sulky
= bad tempered, grumpy, irritable
= cheer up, brighten, encourage
= encourage, hearten, encouragement, motivate
= motivation, incentive, motive
= inspire, inspiration, motivate
= discourage, dishearten, put off
= think about, ponder, contemplate, reflect on, mull over
= opinion, point of view, viewpoint, standpoint
= believe, think true, hold that
= disbelieve, not believe, doubt
= doubt, uncertainty, be unsure
= sure, convinced, certain
= uncertain, unsure, doubtful
= convince, persuade, talk into, win over
= persuade, coax, urge
= dissuade, talk out of, discourage
= unknown, not known, mysterious
= aware, conscious, awareness
= unaware, ignorant, oblivious
= ignorance, lack of knowledge
= understand, comprehend, grasp, figure out
= understanding, comprehension, insight
= misunderstand, misunderstanding, misinterpret
= confuse, bewilder, puzzle, perplex
= confused, bewildered, puzzled, baffled
= confusion, bewilderment, mix up
= realise, realize, become aware, recognise
= recognise, recognize, recognition
= identify, identification, tell who
= notice, observe, perceive
= remember, recall, recollect
= memorise, memorize, learn by heart
= remind, reminder, jog memory
= forget, slip mind, not remember
= forgetful, absent minded
= imagine, envisage, visualise
= imagination, fantasy, fancy
= imaginary, fictional, made up, fictitious, not real
= guess, estimate, conjecture
= predict, forecast, foretell, prediction
= expect, anticipate, await
= expectation, anticipation
= foresee, predict, see coming
= theory, hypothesis, assumption
= assume, presume, suppose, take for granted
= conclude, conclusion, infer, deduce
= illogical, irrational, unreasonable, absurd
= absurd, ridiculous, ludicrous
= assess, evaluate, appraise, rate
= assessment, evaluation, appraisal
= decide, make up mind, decision
= hesitate, waver, hesitation, dither
= indecisive, undecided, cannot decide
= choose, pick, select, opt for
= prefer, preference, rather have
= favourite, favorite, best loved
= want, wish, desire, would like
= desire, longing, craving, yearning
= long for, crave, yearn, pine
= need, require, necessity, requirement
= intend, plan to, mean to, intention
= intention, aim, purpose, goal
= goal, aim, target, objective
= deliberate, intentional, wilful, on purpose
= accidentally, by accident, unintentionally, by mistake
= willing, prepared to, ready to
= unwilling, reluctant, loath
= reluctance, unwillingness
= refuse, turn down, reject
= refusal, rejection
= curious, inquisitive, nosy
= interested in, keen on, fascinated by
= fascinate, captivate, enthral
= interesting, fascinating, intriguing
= pay attention, heed, take notice
= ignore, disregard, take no notice, overlook
= distract, divert attention, distraction
= concentrate, focus, pay attention
= conscience, moral sense
= admire, look up to, admiration
= disrespect, contempt, lack of respect
= contempt, scorn, disdain
= mock, ridicule, make fun of, jeer
= tease, make fun, taunt
= suffer, undergo, endure
= agony, torment, extreme pain
= endure, put up with, tolerate
= unbearable, intolerable, too much
= nice, pleasant, lovely, agreeable
= unpleasant, nasty, disagreeable
= unpopular, disliked
= lucky, fortunate, blessed
= unlucky, unfortunate, ill fated, hapless
= misfortune, bad luck, mishap
= superstition, superstitious, old wives' tale
= instinct, gut feeling, intuition
= sense of humour, wit, humor
= funny, amusing, comical, humorous, hilarious
= witty, quick witted, clever remark
= solemn, serious, sombre
= confidence, self belief, self esteem
= insecure, lacking confidence
= obsessed, obsession, fixated
= fanatic, extremist, zealot, fanatical
= willpower, self control, restraint
= mental, psychological, of the mind
= revenge, vengeance, retaliation, payback
= avenge, take revenge, get even
= grudge, resentment, ill will
= spite, malice, ill will
= tempt, lure, entice, temptation
= attractive, good looking, appealing
= empathy, compassion, fellow feeling
> emotion: anger, fear, joy, sadness, disgust, surprise, love, hate, jealousy, shame, guilt
> bad feeling: fear, anger, sadness, guilt, shame, jealousy, despair, hatred, grief
> good feeling: joy, love, happiness, relief, pride, hope, delight
> mental state: depression, anxiety, madness, panic, stress, calm
> good quality: honesty, courage, loyalty, kindness, generosity, patience, modesty, wisdom
> bad quality: greed, laziness, cruelty, arrogance, vanity, selfishness, dishonesty, envy
> fear: claustrophobia, agoraphobia, arachnophobia, phobia, vertigo, xenophobia
> sin: greed, envy, pride, lust, gluttony, sloth, wrath
> virtue: honesty, charity, courage, patience, justice, prudence, temperance
~ grief, mourning, bereavement, grieve
~ angry, annoyed, upset, irritated, outraged, cross
~ anger, outrage, indignation, temper, resentment
~ worried, anxious, nervous, uneasy, concerned
~ worry, concern, anxiety, fret
~ comfort, console, consolation, solace
~ shocking, appalling, outrageous, scandalous
~ wonder, marvel, amazement
~ romance, love affair, love story
~ hostile, unfriendly, antagonistic
~ pleasure, enjoyment, delight, fun
~ fun, amusement, entertainment
~ excited, thrilled, enthusiastic
~ pride, proud, self respect
~ disgrace, dishonour, dishonor, humiliation
~ guilt, guilty conscience, remorse
~ hope, wish, aspiration
~ hopeless, despairing, desperate
~ satisfied, content, pleased, satisfaction
~ mercy, clemency, leniency, compassion
~ effort, exertion, hard work
~ strict, stern, severe
~ silly, foolish, ridiculous
~ eccentric, odd, quirky, peculiar
~ feeling, emotion, sentiment
~ belief, conviction, creed
~ memory, remembrance, recollection
~ reason, cause, motive, why
~ logical, rational, reasonable
~ choice, selection, option, alternative
~ plan, scheme, project
~ interest, curiosity
~ attitude, outlook, mindset
~ respect, esteem, admiration
~ insult, offend, affront
~ offended, insulted, hurt
~ suffering, distress, agony, anguish
~ luck, fortune, chance
~ serious, earnest
~ confident, self assured, self confident
~ seduce, seduction, lead astray
~ attract, appeal to
~ sympathise, sympathize, feel for
~ upset, hurt, distressed, shaken
~ mad, angry, furious
~ sad, depressed, melancholy, down
~ fear, anxiety, worry
~ love, passion, desire, lust
~ strange, odd, eccentric
~ ashamed, sorry, embarrassed
`;
