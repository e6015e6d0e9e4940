export const science = `
= science, scientific, scientist
= research, study, investigation
= laboratory, lab, research facility
= discover, discovery, find out, finding
= invent, invention, come up with, devise
= analyze, analyse, analysis, examine
= examine, inspect, inspection
= predict, prediction, forecast, foretell
= cause, reason, origin
= result, outcome, consequence, effect
= phenomenon, phenomena
= pseudoscience, fake science, bogus science
= definition, meaning
= law of nature, natural law, scientific law
= fission, splitting atom, split atom
= quantum mechanics, quantum physics, quantum theory
= relativity, einstein's theory
= speed of light, light speed
= electromagnetic, electromagnetism
= electric charge, static electricity
= electrical resistance, ohm
= evaporate, evaporation
= condense, condensation
= reflect, reflection, bounce back
= ultrasound, ultrasonic
= echo, reverberation
= x-ray, radiograph, roentgen
= kinetic energy, energy of motion
= superconductor, superconductivity, zero resistance
= atomic bomb, atom bomb, nuclear bomb, nuke, nuclear weapon
= element, chemical element
= periodic table, table of elements
= chemical reaction, react
= distillation, distill, distil
= laughing gas, nitrous oxide
= caustic soda, lye, sodium hydroxide
= baking soda, bicarbonate, sodium bicarbonate
= rubbing alcohol, isopropyl alcohol, isopropanol
= gunpowder, black powder
= sulphur, sulfur, brimstone
= zoology, animal science
= dna, genetic material, genetic code
= mutation, mutate
= creationism, intelligent design
= palaeontology, paleontology
= bacteria, bacterium, germ, microbe
= fertilisation, fertilization, conception
= food chain, food web
= symbiosis, living together
= anatomy, body structure
= ageing, aging, getting older, senescence
= clinical trial, drug trial, drug testing
= side effect, adverse effect, adverse reaction
= animal testing, experiments on animals, vivisection
= organ transplant, transplant, organ donation
= epidemiology, spread of disease
= resistance to antibiotics, superbug, antibiotic resistance
= geography, geographer
= space, outer space, cosmos
= astronomy, astronomer, stargazing
= solar system, sun and planets
= supernova, exploding star, star explosion
= black hole, collapsed star
= big bang, start of universe, birth of universe
= red planet, mars
= space station, iss
= spacewalk, walk in space
= ufo, flying saucer, unidentified object
= zodiac, star sign
= mathematics, math, maths, arithmetic
= geometry, geometric
= algebra, algebraic
= integer, whole number
= standard deviation, spread of data
= right angle, 90 degrees, perpendicular
= negative number, below zero, minus
= optimal, best possible, optimum
= abacus, counting frame
= multiplication table, times table
= computer science, computing, informatics
= artificial intelligence, ai, machine intelligence
= binary, base two, zeros and ones
= hexadecimal, hex, base sixteen
= recursion, recursive
= encrypt, encode, cipher, scramble
= decrypt, decipher, decode, crack code
= code breaker, cryptanalyst, codebreaking
= supercomputer, very fast computer
> element: hydrogen, oxygen, carbon, nitrogen, iron, gold, silver, helium, sodium, chlorine, sulphur, copper
> gas: oxygen, hydrogen, nitrogen, helium, methane, carbon dioxide, argon, neon, chlorine, ozone
> rock: granite, limestone, sandstone, basalt, marble, slate, chalk
> planet: mercury, venus, earth, mars, jupiter, saturn, uranus, neptune, pluto
> celestial body: planet, star, moon, comet, asteroid, galaxy
> scientist: physicist, chemist, biologist, astronomer, geologist, botanist, mathematician
> particle: electron, proton, neutron, quark, photon, neutrino
> microbe: bacteria, virus, fungus, amoeba, yeast
> spacecraft: rocket, shuttle, satellite, probe, capsule, lander
> dinosaur: tyrannosaurus, triceratops, stegosaurus, velociraptor, diplodocus
> body of mathematics: algebra, geometry, calculus, statistics, topology
~ researcher, scientist, investigator
~ experiment, test, trial
~ theory, hypothesis, conjecture
~ inventor, creator, deviser
~ evidence, proof, support
~ prove, proof, demonstrate
~ observe, observation, watch
~ conclude, conclusion, draw conclusion
~ method, technique, approach, procedure
~ sample, specimen
~ breakthrough, major advance, big discovery
~ property, characteristic, attribute, trait
~ explain, explanation, account for
~ physics, physicist
~ gravity, gravitation, gravitational pull
~ friction, rubbing resistance, drag
~ motion, movement, moving
~ atom, atomic, smallest particle
~ particle, subatomic particle
~ nucleus, atomic core, nuclei
~ frequency, hertz, hz
~ vibration, vibrate, oscillation, oscillate
~ magnet, magnetism, magnetic
~ voltage, electric potential, volts
~ heat, thermal energy
~ entropy, disorder
~ dissolve, solution, dissolving
~ chemistry, chemist
~ chemical, compound, substance
~ molecule, molecular
~ acid, acidic
~ alkali, base, alkaline
~ oxidation, oxidize, rust
~ combustion, burning
~ crystal, crystalline
~ mixture, blend, compound
~ filter, filtration, strain
~ alchemy, alchemist
~ bleach, chlorine, whitener
~ table salt, sodium chloride, nacl
~ water, h2o
~ drinking alcohol, ethanol, ethyl alcohol
~ explosive, dynamite, tnt
~ biology, biologist, life science
~ organism, living thing, life form
~ gene, genetic, hereditary
~ genetics, heredity, geneticist
~ heredity, inherited trait
~ evolution, evolve, natural selection, darwinism
~ microbe, microorganism, germ
~ parasite, parasitic
~ reproduce, reproduction, breed
~ embryo, fetus, foetus, unborn
~ clone, cloning, genetic copy
~ metabolism, metabolic
~ digestion, digest, digestive
~ respiration, breathing
~ hormone, insulin, adrenaline
~ adapt, adaptation, adjust
~ instinct, inborn behaviour, innate
~ camouflage, blend in, disguise
~ homo sapiens, modern humans
~ neanderthal, early human, caveman
~ placebo, sugar pill, dummy pill
~ vaccine, vaccination, jab, immunization, inoculation
~ antibiotic, penicillin
~ immune system, immunity, body's defences
~ gene therapy, gene editing, crispr
~ geology, geologist
~ tectonic plate, plate tectonics, continental drift
~ earth's crust, lithosphere
~ mineral, ore, crystal
~ sediment, silt
~ latitude, parallel
~ longitude, meridian
~ north pole, arctic
~ south pole, antarctic, antarctica
~ tropics, tropical, near equator
~ ice age, glacial period
~ universe, cosmos, everything
~ planet, heavenly body
~ galaxy, milky way
~ orbit, go around, circle around
~ satellite, moon
~ comet, shooting star
~ meteor, shooting star, falling star, meteorite
~ asteroid, minor planet, space rock
~ rocket, spacecraft, space vehicle
~ spacecraft, spaceship, space probe, starship
~ astronaut, cosmonaut, spaceman
~ nasa, space agency
~ moon landing, apollo
~ extraterrestrial, alien, et
~ alien, martian, being from space
~ telescope, observatory
~ astrology, horoscope, star sign
~ calculus, differentiation, integration
~ derivative, rate of change
~ equation, formula
~ theorem, proposition, lemma
~ decimal, fraction
~ probability, likelihood, chance, odds
~ statistics, stats, statistical
~ graph, chart, plot, diagram
~ circumference, perimeter, distance around
~ infinity, infinite, endless
~ random, by chance, at random
~ algorithm, procedure, method
~ machine learning, ml, deep learning
~ neural network, deep learning, neural net
~ complexity, running time, big o
~ sorting, sort algorithm, quicksort
~ cryptography, encryption, secret codes
~ chatbot, bot, conversational agent
~ quantum computer, qubit
`;
