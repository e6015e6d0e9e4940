export const industryEnergy = `
= gdp, gross domestic product, national output
= central bank, federal reserve
= ecb, european central bank
= imf, international monetary fund
= privatize, privatise, privatization, sell off
= nationalize, nationalise, nationalization, state takeover
= industrial revolution, industrialization
= manufacture, produce, production
= manufacturer, maker, producer
= production, output, making
= mass production, assembly line
= outsource, outsourcing, offshore
= steel, steelworks, steel mill
= quarry, stone pit
= shipyard, shipbuilding, dockyard
= brewery, beer maker
= distillery, spirits maker
= sawmill, timber mill
= timber, lumber, wood
= paper mill, paper making
= printing press, printer
= supply chain, logistics
= safety standard, safety regulation
= quality control, product testing
= defective, faulty, broken
= shortage of workers, labour shortage
= agriculture, farming, agricultural
= globalization, globalisation, world trade
= sweatshop, exploited workers
= child labour, child labor, children working
= power station, power plant, generating station
= power cut, blackout, outage, power failure
= nuclear power, atomic energy, nuclear energy
= radioactive, radiation, radioactivity
= nuclear waste, radioactive waste
= solar power, solar energy, sun power, photovoltaic
= watermill, water wheel
= oil, petroleum, crude
= oil well, oil field, oilfield
= oil rig, drilling platform, offshore platform
= oil spill, oil slick, oil leak
= oil refinery, petroleum plant
= opec, oil producers
= fracking, hydraulic fracturing
= peat, turf
= firewood, logs, fuel wood
= rechargeable, charge up, recharge
= heat, warmth
= insulation, keep heat in, insulate
= energy saving, save electricity, energy efficient
> fuel: petrol, diesel, coal, gas, kerosene, wood, charcoal, gasoline, peat, ethanol, uranium
> renewable energy: solar, wind, hydroelectric, geothermal, biomass, tidal
> metal: iron, steel, copper, gold, silver, tin, lead, aluminium, zinc, bronze, brass, nickel, titanium, platinum
> natural resource: coal, oil, gas, timber, gold, copper, diamond, iron ore, uranium
> industry: mining, steel, textile, shipbuilding, tourism, agriculture, manufacturing, automotive
> energy source: coal, oil, gas, nuclear, solar, wind, hydroelectric
> fossil fuel: coal, oil, gas, petroleum
~ economy, economic, finances
~ recession, economic downturn, slump
~ depression, economic crisis, slump
~ boom, upturn, economic growth
~ bailout, rescue package, financial rescue
~ austerity, spending cuts, belt tightening
~ industry, manufacturing, sector
~ automation, robots replacing workers, automate
~ machine, device, apparatus
~ equipment, gear, apparatus
~ raw material, resource, natural resource
~ mining, colliery, pit
~ infrastructure, roads and bridges, public works
~ recall, product withdrawal
~ efficiency, productivity
~ fishery, fishing industry
~ working class, ordinary workers, proletariat
~ middle class, bourgeoisie
~ capitalism, free market
~ energy, power
~ electricity, power, electric current
~ reactor, nuclear plant
~ meltdown, reactor accident, nuclear accident
~ wind power, wind energy, wind turbine, wind farm
~ windmill, wind turbine
~ hydroelectric, hydropower, water power
~ renewable energy, green energy, clean energy, renewables
~ oil price, crude price, price of barrel
~ pipeline, oil pipe, gas pipe
~ diesel, fuel oil
~ natural gas, methane, lng
~ coal, anthracite, lignite
~ kerosene, paraffin, lamp oil
~ biofuel, ethanol
~ battery, accumulator, power cell
~ generator, dynamo
~ fuel, petrol, gas
~ fuel shortage, energy crisis, gas shortage
~ drill, drilling, bore
~ carbon tax, emissions trading
`;
