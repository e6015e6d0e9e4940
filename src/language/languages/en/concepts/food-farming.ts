export const foodFarming = `
= food, grub, nourishment, something to eat
= devour, gobble up, gulp down, swallow
= chew, munch, gnaw
= lick, lap
= tasty, delicious, yummy, good to eat
= sweet, sugary
= spicy, piquant
= hungry, starving, famished, peckish
= starve, go hungry, die of hunger
= thirsty, thirst, parched
= breakfast, morning meal
= lunch, midday meal, luncheon
= snack, light bite, nibbles
= dessert, pudding, sweet course
= feast, banquet
= picnic, outdoor meal
= leftovers, uneaten food
= takeaway, takeout, carry out
= buffet, self service meal
= menu, bill of fare
= portion, serving, helping
= diet, eating habits
= lose weight, slim down, weight loss
= vegetarian, veggie, no meat, meatless
= vegan, no animal products, plant based
= edible, eatable
= inedible, not edible
= raw, uncooked
= stale, not fresh
= mouldy, moldy, mildew
= ripe, ready to eat
= drunk, intoxicated, tipsy, inebriated
= sober, not drunk
= whisky, whiskey
= cider, apple drink
= mead, honey wine
= biscuit, cookie
= sweets, candy, confectionery
= lollipop, lolly
= crisps, potato chips
= porridge, oatmeal, gruel
= ice cream, gelato
= ketchup, tomato sauce
= pepper, peppercorn
= venison, deer meat
= minced meat, mince, ground beef
= sandwich, sarnie
= prawn, shrimp
= vegetable, veggies, veg, greens
= potato, spud
= aubergine, eggplant
= courgette, zucchini
= maize, corn, sweetcorn
= coriander, cilantro
= beetroot, beet
= spring onion, scallion
= rocket salad, arugula
= peanut, groundnut
= recipe, cooking instructions
= cook, prepare food
= cook, chef
= microwave, heat up, zap
= defrost, thaw, unfreeze
= canned, tinned
= nutritious, nourishing, wholesome, healthy
= malnutrition, undernourished, poor nutrition
= fibre, fiber, roughage
= lactose intolerant, milk intolerance
= shopping list, groceries
= serve, dish up
= crockery, dishes, plates
= cutlery, silverware, knives and forks
= frying pan, skillet
= jug, pitcher
= wash up, washing up, do the dishes
= napkin, serviette
= farm worker, farmhand, field hand
= cowboy, ranch hand, cattle herder
= plough, plow
= cultivate, grow, cultivation
= irrigation, irrigate, watering fields
= greenhouse, glasshouse, hothouse
= orchard, fruit trees
= shear, shearing, cut wool
= beekeeper, beekeeping, apiary
= gardener, gardening, horticulture
= water plants, watering
= crop failure, bad harvest
= genetically modified, gmo, gm crop
= drought, no rain, dry spell
= granary, grain store, silo
= fodder, animal feed
= sty, pigsty, pigpen
= coop, henhouse, chicken house
> drink: water, juice, beer, wine, tea, coffee, milk, cider, soda, lemonade, whisky, ale, mead
> alcohol: beer, wine, whisky, vodka, rum, gin, brandy, ale, cider, champagne
> fruit: apple, pear, banana, orange, grape, cherry, plum, peach, strawberry, lemon, mango, fig, raspberry, melon, pineapple
> vegetable: carrot, cabbage, onion, potato, turnip, pea, spinach, lettuce, bean, leek, cucumber, tomato, broccoli, pumpkin
> meat: beef, pork, lamb, mutton, venison, ham, bacon, chicken, sausage, steak, veal, turkey
> meal: breakfast, lunch, dinner, supper, brunch, feast
> spice: pepper, cinnamon, ginger, nutmeg, clove, saffron, turmeric, paprika, cumin
> herb: basil, parsley, thyme, rosemary, mint, sage, oregano, dill
> nut: walnut, almond, hazelnut, peanut, cashew, chestnut, acorn
> grain: wheat, barley, oats, rye, rice, maize, corn, millet
> dairy: milk, cheese, butter, cream, yogurt
> cutlery: knife, fork, spoon
> cheese: cheddar, brie, parmesan, mozzarella, feta, camembert, gouda
> livestock: cow, sheep, pig, goat, chicken, horse, ox, cattle, hen, bull
> crop: wheat, maize, rice, barley, cotton, potato, soybean, tobacco, sugar cane
> dessert: cake, pie, pudding, ice cream, tart, custard
> cooking: boiling, baking, frying, roasting, grilling, stewing
> sweetener: sugar, honey, syrup, saccharin
~ food, meal, dish, fare, provisions
~ meal, repast, dinner
~ eat, consume, dine, devour
~ swallow, gulp, get down
~ bite, nibble, gnaw
~ bitter, sour
~ salty, salted, briny
~ hunger, starvation, famine
~ famine, food shortage, mass starvation
~ dinner, supper, evening meal
~ fast food, junk food, burger
~ fasting, fast, not eating
~ rotten, spoiled, gone off, gone bad
~ alcohol, booze, liquor, spirits
~ alcoholic drink, booze, alcohol
~ drunkard, alcoholic, heavy drinker
~ alcoholism, drinking problem, alcohol addiction
~ prohibition, ban on alcohol
~ beer, ale, lager
~ wine, vino, grape drink
~ brandy, cognac
~ champagne, sparkling wine, bubbly
~ soda, soft drink, fizzy drink
~ coffee, espresso, java
~ tea, cuppa, brew
~ juice, fruit drink
~ milk, dairy
~ bread, loaf
~ flour, ground grain, meal
~ pasta, noodles, spaghetti, macaroni
~ cake, gateau
~ chips, fries, french fries
~ jam, jelly, preserve
~ pancake, crepe, flapjack
~ pie, pastry, tart
~ chocolate, cocoa
~ sugar, sucrose, sweetener
~ syrup, treacle, molasses
~ butter, margarine, spread
~ cheese, cheddar
~ egg, yolk
~ soup, broth, stew
~ stew, casserole, hotpot
~ sauce, gravy, dressing
~ seasoning, spice, herb
~ salt, sodium chloride
~ chilli, chili, hot pepper
~ vinegar, acetic acid
~ meat, flesh
~ beef, cow meat
~ pork, pig meat, ham
~ mutton, lamb, sheep meat
~ poultry, chicken
~ bacon, rashers
~ sausage, hot dog, frankfurter
~ hamburger, burger, patty
~ seafood, shellfish
~ bean, pulse, legume
~ fruit, berry
~ raisin, dried grape, currant
~ bake, oven cook
~ fry, saute, pan fry
~ boil, simmer
~ grill, barbecue, bbq, broil
~ roast, oven roast
~ chop, dice, cut up
~ peel, skin off, rind
~ grate, shred
~ preserve, pickle, tinned
~ cuisine, cooking style, national dish
~ nutrition, nutrients, nourishment
~ calorie, kcal, energy content
~ protein, amino acids
~ carbohydrate, carbs, starch
~ fat, lipid, grease
~ vitamin, nutrient
~ food poisoning, salmonella, contaminated food
~ allergy, allergic, food intolerance
~ gluten, coeliac, celiac
~ pot, pan, saucepan, cooking pot
~ cauldron, kettle, large pot
~ goblet, chalice, drinking cup
~ glass, tumbler
~ bottle, flask
~ farm, farmstead, ranch, homestead
~ farmer, grower, peasant, agriculturalist
~ peasant, countryman, poor farmer
~ serf, bonded peasant
~ shepherd, herdsman, goatherd
~ livestock, farm animals, cattle
~ cattle, cows, oxen
~ herd, flock, drove
~ crop, harvest, produce
~ harvest, reap, gather in
~ fertilizer, fertiliser, manure, dung
~ pesticide, insecticide, weedkiller
~ vineyard, winery, wine growing
~ field, acre, farmland
~ hay, straw, dried grass
~ haystack, hayrick, stack of hay
~ scythe, sickle, reaping hook
~ spade, shovel, digging tool
~ dig, excavate, burrow
~ slaughter, butcher, kill for meat
~ breed, rear, raise animals
~ prune, cut back, trim
~ stable, horse barn, stall
`;
