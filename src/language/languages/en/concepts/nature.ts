export const nature = `
= animal, beast, creature
= pet, domestic animal
= dog, hound, doggy, pooch
= puppy, pup, young dog
= cat, feline, pussycat
= kitten, young cat, kitty
= mare, female horse
= foal, colt, young horse
= donkey, jackass
= calf, young cow
= lamb, young sheep
= billy goat, nanny goat
= kid goat, young goat
= pig, hog, swine
= sow, female pig
= piglet, young pig
= rooster, cock, cockerel
= turkey, gobbler
= rabbit, bunny
= wolf, wolves
= lion, lioness, king of beasts
= elephant, tusker
= hippo, hippopotamus
= rhino, rhinoceros
= chimp, chimpanzee
= snake, serpent
= tadpole, young frog
= fish, fishes
= worm, earthworm
= cobweb, spiderweb, spider web
= ladybird, ladybug
= cockroach, roach
= louse, lice
= herbivore, plant eater
= carnivore, meat eater
= omnivore, eats everything
= hibernate, hibernation, winter sleep
= kennel, doghouse
= hoof, hooves
= snout, muzzle
= lay eggs, egg laying
= extinct, extinction, died out
= poaching, illegal hunting, poacher
= fishing, angling
= vegetation, flora, plant life
= rabies, mad dog disease
= bouquet, bunch of flowers, posy
= botany, plant science
> animal: dog, cat, horse, cow, wolf, bear, fox, lion, bird, fish, elephant, sheep, pig, goat, mouse, snake, rabbit, deer, tiger
> bird: eagle, owl, raven, crow, swan, duck, sparrow, hawk, dove, pigeon, parrot, stork, goose, robin, penguin, falcon, nightingale
> insect: bee, ant, fly, beetle, butterfly, mosquito, wasp, moth, locust, grasshopper, cricket
> fish: salmon, trout, cod, herring, tuna, pike, carp, eel, shark, haddock
> reptile: snake, lizard, crocodile, turtle, tortoise, alligator
> pet: dog, cat, hamster, rabbit, goldfish, parrot, guinea pig, budgie
> dog: hound, terrier, spaniel, poodle, greyhound, bulldog, labrador, puppy
> rodent: mouse, rat, squirrel, hamster, beaver
> big cat: lion, tiger, leopard, jaguar, cheetah, panther
> predator: lion, wolf, shark, tiger, eagle, crocodile
> tree: oak, pine, birch, ash, willow, beech, elm, fir, maple, cedar, poplar, palm, lime tree, hazel
> flower: rose, lily, tulip, daisy, violet, orchid, sunflower, poppy, daffodil, carnation
> plant: tree, flower, grass, fern, shrub, moss, herb, weed, cactus, ivy
> plant eater: cow, sheep, rabbit, deer, elephant, horse
> sea creature: whale, dolphin, shark, octopus, crab, lobster, jellyfish, seal
> shellfish: crab, lobster, shrimp, oyster, mussel, clam
> ape: gorilla, chimpanzee, orangutan, gibbon
> young animal: puppy, kitten, calf, lamb, foal, cub, chick, piglet
> male animal: bull, stallion, ram, rooster, stag, boar
~ wildlife, wild animals, fauna
~ insect, bug, creepy crawly
~ bird, fowl
~ horse, steed, stallion
~ pony, small horse
~ mule, pack animal
~ cow, heifer
~ bull, ox, steer
~ sheep, ram, ewe
~ hen, chicken
~ duck, drake
~ goose, gander, geese
~ swan, cygnet
~ mouse, mice
~ rat, rodent
~ fox, reynard, vixen
~ deer, stag, hart, doe
~ monkey, ape, primate
~ croc, crocodile, alligator
~ kangaroo, marsupial
~ toad, frog
~ turtle, tortoise
~ dinosaur, prehistoric reptile
~ mammoth, woolly mammoth
~ raven, crow
~ eagle, bird of prey
~ hawk, falcon
~ pigeon, dove
~ nightingale, songbird
~ whale, cetacean
~ dolphin, porpoise
~ octopus, squid
~ jellyfish, medusa
~ snail, slug
~ spider, arachnid
~ bee, honeybee, bumblebee
~ wasp, hornet
~ fly, housefly
~ mosquito, gnat, midge
~ butterfly, moth
~ caterpillar, larva
~ ant, termite
~ flea, tick
~ predator, hunting animal
~ prey, hunted animal, quarry
~ nest, bird home
~ den, lair, burrow
~ zoo, zoological garden, menagerie
~ feather, plume
~ claw, talon
~ tusk, ivory
~ fin, flipper
~ roar, growl, snarl
~ howl, wail
~ tame, domesticated, domesticate
~ wild, untamed, feral
~ endangered, threatened, at risk
~ hunt, hunting, chase game
~ trap, snare
~ bait, lure
~ animal rights, animal welfare, animal cruelty
~ offspring, young, litter
~ plant, herb, shrub
~ tree, sapling
~ bush, shrub
~ flower, blossom, bloom
~ leaf, leaves, foliage
~ branch, bough, limb
~ trunk, tree trunk
~ stem, stalk
~ thorn, prickle, spine
~ seed, kernel, pip
~ sprout, germinate, shoot
~ grow, growth, get bigger
~ wither, wilt, fade, die off
~ pollen, pollination, pollinate
~ fern, bracken
~ moss, lichen
~ reed, rush, cane
~ seaweed, kelp, algae
~ mushroom, fungus, toadstool
~ evergreen, conifer
~ cut down, chop down
~ deforestation, clearing forests, logging
~ hay fever, pollen allergy
`;
