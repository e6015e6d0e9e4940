export const travel = `
= arrive, arrival, show up, turn up
= depart, departure, set off, set out, get going
= travel, journey, trip, voyage
= return, come back, go back, get back, head back
= move house, relocate, relocation, moving house, change address
= flee, run away, escape, get away, flight from, make off
= wander, roam, rove, ramble, stray
= walk, stroll, go on foot, on foot
= hurry, hasten, make haste, speed up, dash
= climb, ascend, ascent, clamber
= descend, descent, come down, climb down
= enter, entry, go in, step inside
= exit, way out, go out, get out
= cross, crossing, go across, pass over
= approach, draw near, come near, come closer, get close
= collapse, cave in, fall apart, give way
= slip, slide, skid
= trip over, stumble, lose footing
= swim, swimming, swam
= drown, drowning, drowned at sea
= fly, flight, flying, flew
= take off, takeoff, lift off, liftoff, launch
= touch down, touchdown, landing
= shake, tremble, shiver, quiver, shudder, quake
= spin, rotate, rotation, revolve, whirl, twirl
= push, shove, thrust
= pull, drag, tug, haul, tow
= throw, toss, hurl, fling, chuck, lob
= carry, transport, convey, haul
= deliver, delivery, drop off, bring
= hang, suspend, dangle
= bend, stoop, lean over
= kneel, knelt, on his knees
= stop, halt, come to rest, stand still, cease
= stay, remain, stick around
= visit, call on, drop by, stop by, pay a visit
= traveller, traveler, wayfarer, voyager
= tourism, travel industry, sightseeing
= commute, travel to work, commuter, commuting
= accompany, go with, escort, come along
= gather, assemble, come together, congregate
= scatter, disperse, spread out, dispersal
= surround, encircle, enclose
= accelerate, speed up, go faster, acceleration
= slow down, decelerate, brake, deceleration
= backpack, rucksack, knapsack
= itinerary, route, travel plan, travel schedule
= route, path, way
= shortcut, quicker way, shorter route
= detour, diversion, roundabout way, way around
= lost, astray, lost the way
= destination, journey's end
= timetable, schedule
= delay, hold up, late running, postponement
= cancel, call off, cancellation, scrap
= hitchhike, thumb a lift, hitchhiking, hitch a ride
= disembark, get off, alight, go ashore
= car, automobile, motorcar, auto
= truck, lorry, hgv
= bus, motor coach, omnibus
= motorcycle, motorbike, motor bike
= bicycle, bike, cycle, push bike
= cyclist, bike rider, bicyclist
= taxi, cab, taxicab
= subway, underground, metro, tube
= tram, streetcar, trolley, light rail
= train, railway, railroad, rail
= locomotive, railway engine, train engine
= sled, sledge, sleigh, toboggan
= driver, motorist, chauffeur
= passenger, commuter
= conductor, ticket inspector, train guard
= driving license, driving licence, driver's license, driving permit
= petrol, gasoline
= petrol station, gas station, filling station, service station
= tyre, tire, flat tyre
= windscreen, windshield
= steering wheel, helm
= number plate, license plate, registration plate
= parking lot, car park, parking space
= crash, collision, collide, smash, car accident
= run over, hit by car, knocked down
= traffic jam, congestion, gridlock, tailback, heavy traffic
= speed limit, speeding, driving too fast
= traffic light, stop light, traffic signal
= public transport, mass transit, public transportation, transit
= electric car, ev, electric vehicle, battery car
= self driving, autonomous vehicle, driverless, autopilot
= highway, motorway, freeway, expressway, interstate, main road
= pavement, sidewalk, footpath
= roundabout, traffic circle, rotary
= alley, back street, alleyway, laneway
= toll, road charge, toll charge
= pothole, hole in road, road damage
= dead end, cul-de-sac, blind alley
= kerb, curb, roadside
= passport, travel document, travel papers
= visa, entry permit, entry clearance
= immigration, migration, moving abroad
= emigrate, emigration, leave the country, move abroad
= deport, deportation, expel, expulsion, send back, kick out
= homeland, native land, home country, mother country
= naturalization, become citizen, gain citizenship
= ferry, ferryboat, car ferry
= submarine, u-boat
= sailor, seaman, mariner, seafarer
= sail, sailing, set sail, put to sea, voyage
= dock, quay, wharf, pier, jetty
= shipwreck, wreck, sunken ship, sinking
= pirate, buccaneer, corsair, privateer
= cruise, cruise ship, ocean liner
= lifeboat, life raft, rescue boat
= maritime, nautical, seafaring
= airplane, aeroplane, plane, aircraft
= airport, airfield, aerodrome
= airline, air carrier, flight company
= pilot, aviator, airman, flyer
= flight attendant, stewardess, air hostess, cabin crew
= runway, landing strip, airstrip
= drone, uav, unmanned aircraft
= aviation, flying, air travel
= parachute, skydive, skydiving
= means of transport, vehicle, conveyance
= speed limit, maximum speed
> vehicle: car, truck, lorry, bus, van, tractor, motorcycle, bicycle, tram, train, taxi, ambulance, jeep, scooter, carriage, wagon, automobile, limousine
> public transport: bus, train, tram, subway, metro, ferry, underground
> transport: car, truck, bus, train, ship, plane, ferry, railway, tram, lorry, shipping, aviation
> wheel: tyre, tire, hub, spoke, rim
> road: highway, motorway, street, lane, avenue, boulevard, freeway, track, alley, expressway
> ship: ferry, frigate, steamer, tanker, liner, galley, schooner, warship, battleship, cruiser, destroyer, yacht, galleon, freighter, submarine, brig
> boat: canoe, kayak, dinghy, yacht, raft, gondola, barge, ferry, trawler, lifeboat
> aircraft: helicopter, airplane, jet, glider, drone, bomber, airship, fighter, airliner
> luggage: suitcase, backpack, trunk, bag, rucksack, holdall
> traveller: passenger, tourist, pilgrim, explorer, merchant
~ depart, leave, go away, exit
~ arrive, reach, come, land, get to
~ journey, trek, expedition, tour, pilgrimage, quest
~ relocate, move, transfer, resettle
~ flee, evacuate, evacuation
~ walk, march, hike, trudge, stride, pace
~ hike, hiking, trek, trekking, backpacking
~ sprint, dash, race
~ crawl, creep, on all fours
~ follow, chase, pursue, go after
~ chase, hunt down, run after, pursuit
~ enter, access, admission, admit
~ fall, tumble, topple, fall down, fall over
~ dive, plunge, diving
~ float, drift, stay afloat
~ sink, go under, sank, sinking
~ turn, rotate, twist, swivel
~ fetch, go get, bring back, retrieve
~ lift, hoist, elevate, pick up
~ drop, let fall, let go
~ block, obstruct, obstruction, bar the way, blockade
~ stuck, trapped, stranded, jammed, unable to move
~ stay, lodge, sojourn, spend the night, visit
~ visitor, guest, caller
~ traveller, passenger, tourist, wanderer, pilgrim
~ tourist, holidaymaker, vacationer, sightseer
~ vacation, holiday, time off, getaway
~ explore, exploration, explorer, expedition
~ guide, escort, lead the way, show around
~ speed, velocity, pace
~ luggage, baggage, suitcase, bags
~ fare, ticket price, travel cost
~ ticket, boarding pass, travel pass
~ book, reserve, reservation, booking
~ lift, ride, give a ride
~ on board, aboard, embark, get on
~ van, minivan, delivery van
~ taxi, uber, ride share, ride hailing
~ carriage, coach, railway car, wagon
~ caravan, camper, motorhome, trailer, rv
~ wagon, cart, waggon
~ rider, horseman, horsewoman, jockey, cavalryman
~ drive, driving, behind the wheel, motoring
~ pedestrian, walker, person on foot
~ road, street, avenue, lane
~ crossroads, intersection, junction, crossing
~ path, trail, track, footpath
~ bridge, viaduct, overpass, flyover
~ tunnel, underpass
~ border, frontier, boundary
~ customs, border control, customs officer
~ immigrant, migrant, newcomer
~ refugee, asylum seeker, displaced person, exile
~ asylum, refuge, sanctuary, safe haven
~ foreigner, alien, outsider, stranger
~ foreign, overseas, from abroad
~ smuggle, smuggling, smuggler, contraband, sneak across
~ checkpoint, border crossing, border post, passport control
~ tariff, import duty, customs duty, import tax
~ ambassador, envoy, diplomat
~ citizenship, nationality
~ ship, vessel, boat
~ boat, rowing boat, dinghy, rowboat
~ warship, battleship, navy ship
~ captain, skipper, ship's master
~ crew, ship's company, shipmate
~ harbour, harbor, port, dock, haven
~ lighthouse, beacon
~ anchor, moor, mooring
~ cargo, freight, shipment, load, goods
~ container ship, freighter, cargo ship, tanker
~ stern, aft, rear of ship
~ run aground, stranded, beached, hit rocks
~ marooned, castaway, shipwrecked, stranded
~ naval, navy, maritime
~ balloon, hot air balloon, airship, zeppelin
~ plane crash, air crash, air disaster
~ luggage, baggage, bags
~ stray, lost, lose way
~ ride, drive, travel
`;
