export const engineering = `
= technology, tech
= engine, motor
= steam engine, steam power, steam driven
= steam locomotive, steam train
= steamship, steamboat, steamer
= pump, pumping
= clutch, clutch pedal
= nut and bolt, fastener
= internal combustion engine, petrol engine, gasoline engine
= jet engine, jet propulsion
= exhaust pipe, tailpipe
= carburettor, carburetor
= brake, brake pedal
= radiator, cooling system
= break down, malfunction, stop working, failure
= suspension bridge, hanging bridge
= switch on, turn on, activate, start up
= switch off, turn off, shut off, deactivate
= rotate, rotation, turn round
= safety valve, pressure release
= 3d printer, additive manufacturing, 3d printing
= clockwork, wind up
= typewriter, typing machine
= threshing machine, thresher
= steamroller, road roller
= railway line, railroad track, rails
= railway station, train station
= gas light, gas lamp, gaslight
= oil lamp, paraffin lamp
= rail gauge, track width
= electronics, electronic
= capacitor, condenser
= direct current, dc
= amplifier, amp
= electric shock, electrocution, electrocuted
= charger, power adapter
= navigation, navigate, find way
= telecommunications, telecom, telecommunication
= phone call, call up, telephone
= mobile phone, cell phone, cellphone, mobile, smartphone
= answering machine, voicemail
= phone number, telephone number
= text message, sms, text
= morse code, dots and dashes
= broadcast, transmit, on air
= antenna, aerial
= wi-fi, wifi, wireless internet
= broadband, high speed internet
= fibre optic, fiber optic, optical fibre
= local network, lan, local area network
= ip address, internet address
= domain name, web address
= dns, domain name system
= tcp/ip, internet protocol
= isp, internet provider, service provider
= vpn, virtual private network
= proxy, intermediary server
= firewall, network protection
= peer to peer, p2p
= satellite dish, parabolic antenna
= cell tower, phone mast, base station
= walkie talkie, two way radio
= radio ham, amateur radio
= fax, facsimile
= semaphore, flag signalling
> machine: lathe, loom, crane, pump, press, printer, robot, tractor, turbine
> engine part: piston, cylinder, valve, crankshaft, carburettor, spark plug
> simple machine: lever, pulley, wheel, screw, wedge, inclined plane
> engine: steam engine, turbine, jet engine, electric motor, diesel engine
> phone: iphone, smartphone, mobile, android, landline
> measuring instrument: thermometer, barometer, gauge, ruler, scale, meter
> network device: router, switch, modem, hub, firewall
> railway: locomotive, train, track, station, carriage
~ engineering, technology
~ machine, machinery, apparatus
~ device, gadget, appliance, gizmo
~ mechanism, works
~ steam, water vapour, water vapor
~ boiler, steam generator
~ piston, cylinder
~ valve, stopcock
~ turbine, rotor
~ crankshaft, crank
~ gear, cogwheel, cog
~ gearbox, transmission
~ axle, shaft
~ pulley, block and tackle, hoist
~ crane, hoist, lifting machine
~ bearing, ball bearing
~ weld, welding, solder, join metal
~ furnace, kiln, blast furnace
~ forge, smithy, smith's workshop
~ mould, mold
~ tank, cistern
~ gauge, meter, dial
~ thermometer, temperature gauge
~ barometer, pressure gauge
~ sensor, detector
~ thermostat, temperature control
~ propeller, screw, airscrew
~ spark plug, ignition
~ accelerator, gas pedal, throttle
~ lubricate, grease, oil
~ overheat, too hot, overheating
~ fault, defect, flaw
~ wear out, wear and tear, worn
~ maintenance, upkeep, servicing
~ foundation, base, footing
~ beam, girder, joist
~ blueprint, plan, technical drawing
~ design, plan, draw up
~ prototype, test model, early model
~ model, replica
~ install, fit, put in
~ operate, operation, work
~ adjust, tune, calibrate
~ robot, automaton, android
~ spinning jenny, spinning frame, spinning machine
~ combine, harvester, combine harvester
~ bulldozer, earthmover, digger
~ excavator, digger
~ conveyor belt, production line
~ firearm, gun
~ electrical, electric
~ circuit, wiring
~ circuit board, pcb, motherboard
~ fuse, circuit breaker
~ transistor, semiconductor
~ chip, microchip, integrated circuit, semiconductor
~ diode, led
~ volt, voltage
~ light switch, switch
~ laser, laser beam
~ gps, satnav, satellite navigation
~ smartphone, iphone, android phone
~ landline, fixed line, home phone
~ telegraph, telegram, wire, cable
~ transmission, broadcasting, signal sent
~ transmitter, sender, radio mast
~ signal, reception
~ network, net
~ router, gateway, modem
~ server, host
~ ethernet, network cable, wired connection
~ packet, datagram
~ bandwidth, connection speed, data rate
~ latency, lag, delay, ping
~ offline, no connection, disconnected
~ online, connected, on internet
~ 5g, mobile network, cellular network
~ subscriber, customer
~ cctv, surveillance camera, security camera
~ telex, teleprinter
`;
