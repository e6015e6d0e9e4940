export const places = `
= nearby, near, close by, close to, in the vicinity
= surroundings, environs, vicinity
= suburb, outskirts, suburban, edge of town
= slum, shanty town, favela, shantytown
= resident, inhabitant, dweller, occupant
= population, inhabitants
= live, dwell, reside, inhabit
= cemetery, graveyard, burial ground, churchyard
= grave, tomb, burial place, sepulchre
= headquarters, hq, head office, main office
= everywhere, all over, throughout
= somewhere, someplace
= elsewhere, somewhere else, another place
= nowhere, no place
= zip code, postcode, postal code
= building, edifice, structure
= house, home, dwelling, residence
= apartment, flat, condo
= skyscraper, high rise, tower block, tall building
= warehouse, storehouse, depot, storage building
= shop, store
= mall, shopping centre, shopping center, arcade
= pharmacy, chemist, drugstore
= cafe, coffee shop, coffeehouse, tearoom
= theatre, theater, playhouse
= hospital, infirmary, medical centre
= town hall, city hall
= prison, jail, gaol, penitentiary
= police station, cop shop, police headquarters
= nursing home, care home, old people's home, retirement home
= orphanage, children's home
= build, construct, construction, erect, put up
= demolish, demolition, tear down, knock down, pull down
= renovate, renovation, restore, refurbish, do up, remodel
= rebuild, reconstruct, reconstruction
= landlord, property owner, house owner
= tenant, renter, lodger, occupier
= mortgage, home loan, house loan
= evict, eviction, thrown out, kick out
= planning permission, building permit
= room, chamber
= bathroom, restroom, washroom
= toilet, lavatory, loo, wc, restroom, latrine
= bedroom, bedchamber, sleeping room
= living room, lounge, sitting room, parlour, parlor
= lobby, foyer, entrance hall
= stairs, staircase, stairway
= elevator, lift
= ground floor, first floor
= roof, rooftop, housetop
= chimney, smokestack, flue
= fireplace, hearth, fireside
= entrance, entry
= threshold, doorstep
= curtain, drape, blind
= furniture, furnishings
= sofa, couch, settee
= armchair, easy chair
= cupboard, closet, cabinet, wardrobe
= mattress, bedding
= candle, taper
= mirror, looking glass
= bathtub, tub, bath
= refrigerator, fridge, icebox
= freezer, deep freeze
= stove, cooker, oven
= dishwasher, dish washing machine
= vacuum cleaner, hoover, vacuum
= washing machine, washer, laundry machine
= laundry, washing, dirty clothes
= air conditioning, aircon, cooling
= chores, housework, cleaning, household tasks
= dirty, filthy, grubby, soiled, unclean
= decorate, decoration, adorn, ornament
= landscape, scenery, countryside, terrain
= hill, mound, hillock, knoll
= cliff, precipice, crag, bluff
= wilderness, backcountry
= forest, woods, woodland, wood
= reservoir, artificial lake, water store
= sea, ocean
= coast, shore, seashore, seaside, coastline
= island, isle, islet
= archipelago, island group, island chain
= riverbank, bank of river, riverside
= slope, incline, hillside, gradient
= steep, sheer, precipitous
= horizon, skyline
= fork in road, crossroads
= north, northern, northward, northerly
= south, southern, southward, southerly
= east, eastern, eastward, easterly
= west, western, westward, westerly
= direction, which way, heading
= toward, towards, in direction of
= above, overhead, on top of
= below, beneath, under, underneath
= beside, next to, alongside, adjacent, by side
= behind, at the back, in rear
= in front of, ahead of
= opposite, facing, across from
= centre, center, middle, heart
= inside, within, indoors, interior
= outside, outdoors, exterior, out of doors
= upstairs, upper floor
= downstairs, lower floor
= front, face, facade
= rear, hind
= far, distant, remote, a long way
= apart, separate, away from another
= backward, backwards, in reverse
= sideways, to the side, laterally
= vertical, upright, perpendicular
= diagonal, slanting, oblique
> place: city, town, village, region, province, country, district, settlement
> settlement: village, town, hamlet, colony, city, camp
> building: house, church, castle, tower, palace, school, hospital, barn, factory, hall, cottage, skyscraper, temple, cathedral, mansion, hut, warehouse
> house: cottage, bungalow, villa, mansion, hut, cabin, farmhouse, manor
> shop: bakery, butcher, grocer, supermarket, pharmacy, bookshop, boutique, drugstore
> church: cathedral, chapel, abbey, basilica, minster
> furniture: chair, table, sofa, bed, desk, wardrobe, cupboard, bench, couch, stool, shelf, cabinet, dresser
> room: bedroom, kitchen, bathroom, parlour, chamber, hall, cellar, attic, lounge, study, dormitory
> appliance: fridge, oven, dishwasher, toaster, microwave, kettle, washing machine, refrigerator, vacuum cleaner, stove
> mountain: alps, himalaya, everest, andes, peak
> body of water: lake, river, sea, ocean, pond, stream, bay, reservoir, lagoon
> landform: mountain, valley, plateau, hill, plain, canyon, peninsula, island
> ocean: pacific, atlantic, arctic, indian ocean
> what address: street, avenue
> water: river, lake, sea, stream, pond
> prison: dungeon, gaol, cell, penitentiary
> shelter: hut, tent, cave, cabin, barn
~ place, location, spot, site, venue
~ area, region, district, zone, territory
~ region, area, province
~ neighbourhood, neighborhood, district, quarter
~ city, town, metropolis
~ village, hamlet, small town, settlement
~ capital, capital city, seat of government
~ downtown, city centre, city center, town centre
~ rural, countryside, country, rustic
~ slum, ghetto, poor district, deprived area
~ settle, settlement, make home, colonize
~ local, native
~ square, plaza, piazza, marketplace
~ market, bazaar, marketplace
~ park, public garden, green space
~ playground, play area
~ landmark, famous building, tourist attraction, sight
~ monument, memorial, statue
~ ruin, ruins, remains
~ camp, encampment, campsite, campground
~ deserted, abandoned, uninhabited, derelict, empty
~ remote, far away, isolated, distant
~ address, home address
~ map, chart, atlas
~ globe, world, earth
~ continent, mainland, landmass
~ county, shire
~ municipality, town council, local authority, borough
~ hut, shack, cabin, shed
~ cottage, small house, country house
~ mansion, manor, stately home, villa
~ palace, royal residence, castle
~ castle, fortress, fort, stronghold, citadel
~ tower, spire, turret, steeple
~ barn, stable, outbuilding
~ supermarket, grocery store, grocery, grocer
~ hotel, inn, lodging, hostel
~ inn, tavern, pub, alehouse
~ pub, tavern, saloon
~ restaurant, diner, eatery, place to eat
~ clinic, surgery, doctor's office
~ church, chapel, place of worship, cathedral
~ monastery, convent, abbey, priory, nunnery
~ temple, shrine, sanctuary
~ courthouse, court, law court
~ barracks, soldiers' quarters, army quarters
~ office, workplace, bureau
~ factory, plant, mill, works
~ builder, construction worker, contractor, mason
~ property, real estate, land
~ rent, lease, hire, let
~ homeless, living rough, on the street, without home
~ shelter, refuge, cover, safe place
~ household, family home, people living together
~ kitchen, cookhouse, galley
~ cellar, basement, vault
~ attic, loft, garret
~ hall, hallway, corridor, passage
~ floor, storey, story, level
~ ceiling, roof
~ door, doorway, gate, entrance
~ window, pane, casement
~ lock, latch, padlock
~ locked, shut, bolted
~ key, latchkey
~ wall, partition
~ fence, hedge, railing, barrier
~ balcony, terrace, veranda, porch
~ garden, yard, backyard
~ lawn, grass
~ chair, seat, stool
~ bench, pew
~ table, desk
~ shelf, shelves, rack, bookcase
~ chest, trunk, coffer
~ drawer, chest of drawers, dresser
~ bed, bunk, cot, couch
~ blanket, quilt, duvet, bedspread
~ pillow, cushion
~ carpet, rug, mat
~ lamp, lantern
~ sink, washbasin, basin
~ tap, faucet, spigot
~ plumbing, pipes, water pipes
~ heating, radiator, central heating
~ clean, tidy, neat, spotless
~ wipe, mop, scrub, rub
~ sweep, broom, brush
~ paint, decorate, whitewash
~ mountain, mount, peak
~ summit, peak, mountain top, top
~ valley, vale, dale, glen
~ gorge, canyon, ravine, chasm
~ cave, cavern, grotto
~ plain, flat land, grassland, prairie, steppe
~ plateau, tableland, highland
~ desert, wasteland, arid land
~ jungle, rainforest, tropical forest
~ swamp, marsh, bog, fen, wetland, mire
~ meadow, pasture, grassland
~ moor, heath, moorland
~ river, stream, waterway
~ stream, brook, creek, rivulet
~ waterfall, cascade, falls, cataract
~ lake, pond, pool, loch
~ dam, barrage, embankment
~ canal, waterway, artificial channel
~ spring, fountain, water source
~ beach, sand, seaside
~ bay, gulf, inlet, cove
~ cape, headland, promontory
~ strait, channel, narrow sea
~ river mouth, estuary, delta
~ glacier, ice sheet, ice cap
~ crater, caldera, impact hole
~ soil, earth, ground, dirt
~ mud, mire, sludge
~ rock, stone, boulder
~ pebble, gravel, small stone
~ hole, pit, cavity
~ ditch, trench, moat
~ abyss, bottomless pit, chasm
~ east, orient, oriental
~ west, occident, occidental
~ edge, rim, brink, border, margin
~ corner, angle, nook
~ bottom, base, foot, lowest part
~ top, upper part, uppermost
~ distance, range
~ forward, ahead, onward
~ horizontal, level, flat
`;
