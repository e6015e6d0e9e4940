export const weatherDisaster = `
= weather forecast, outlook, prediction
= meteorologist, weatherman, forecaster
= thunderstorm, thunder and lightning
= gale, strong wind, windstorm
= hurricane, typhoon, cyclone, tropical storm
= tornado, twister, whirlwind
= blizzard, snowstorm
= melt, thaw
= sunshine, sunlight
= heat wave, heatwave, extreme heat, hot spell
= humid, muggy, sticky
= drought, water shortage, lack of rain
= heatstroke, sunstroke
= disaster, catastrophe, calamity
= earthquake, quake, tremor, seismic
= tsunami, tidal wave
= flood, flooding, inundation, deluge
= wildfire, forest fire, bushfire
= fire, blaze, flames, inferno
= set on fire, ignite, set alight, arson
= put out, extinguish, quench
= erupt, eruption, volcanic eruption
= evacuate, evacuation, get people out
= rescue, save, bring to safety
= rescuer, rescue worker, emergency services
= death toll, number killed, fatalities
= injured, hurt, wounded
= destroy, ruin, wreck, demolish
= devastated, laid waste, ravaged
= relief worker, aid worker, humanitarian worker
= plague, epidemic, pestilence
= covid, coronavirus, covid-19
= dangerous, hazardous, unsafe, risky, perilous
= danger, peril, hazard, risk
= pollute, contaminate, make dirty
= climate change, global warming
= carbon footprint, environmental impact
= sea level rise, rising seas
= biodiversity, variety of species
> natural disaster: earthquake, flood, hurricane, tsunami, tornado, drought, avalanche, landslide, wildfire, volcanic eruption, cyclone
> disaster: earthquake, flood, shipwreck, explosion, famine, tsunami, hurricane, crash
> weather: rain, snow, wind, storm, fog, sunshine, hail, frost, thunder, cloud, drought
> storm: hurricane, cyclone, blizzard, tornado, typhoon, thunderstorm, gale
> pollution: smog, oil spill, exhaust, sewage, pesticide, acid rain
> natural event: earthquake, eclipse, flood, storm, eruption
> accident: crash, collision, explosion, shipwreck, fall
~ weather, forecast, meteorology
~ climate, long term weather
~ rain, rainfall, precipitation
~ drizzle, light rain
~ downpour, heavy rain, cloudburst, torrential rain
~ storm, tempest, gale
~ thunder, thunderclap
~ lightning, thunderbolt, lightning strike
~ wind, breeze, gust
~ snow, snowfall
~ sleet, hail, hailstone
~ frost, freeze, icy
~ fog, mist, haze
~ smog, air pollution
~ cloud, overcast
~ sunny, bright, clear skies
~ hot, warm, boiling
~ cold, chilly, freezing, frosty
~ damp, moist, wet
~ wet, soaked, drenched
~ dry, arid
~ shade, shadow
~ dark, darkness, gloom
~ shine, gleam, glow, glitter, sparkle
~ dim, faint, gloomy
~ monsoon, rainy season
~ sunburn, burnt by sun
~ hypothermia, low body temperature
~ landslide, mudslide, avalanche, rockfall
~ burn, on fire, ablaze
~ arson, deliberate fire, fire raising
~ smoke, fumes
~ flame, spark
~ lava, magma, molten rock
~ victim, casualty
~ missing, unaccounted for, lost
~ damage, destruction, harm
~ rubble, debris, wreckage
~ emergency, crisis
~ warning, alert, alarm
~ siren, alarm
~ relief, aid, humanitarian help
~ red cross, relief organisation
~ accident, mishap
~ epidemic, outbreak, pandemic
~ quarantine, isolation, lockdown
~ safety, security
~ safe, secure, out of danger
~ environment, natural world, nature
~ environmentalist, green activist, ecologist, conservationist
~ ecology, ecosystem, habitat
~ conservation, protect nature, preservation
~ nature reserve, national park, protected area
~ pollution, contamination, contaminated
~ sewage, waste water, sewer
~ recycling, recycle, reuse
~ greenhouse gas, carbon dioxide, co2
~ emission, exhaust, carbon output
~ ozone layer, ozone hole
~ sustainable, eco friendly, green
~ coral reef, coral
~ erosion, wear away, erode
~ paris agreement, climate accord, kyoto protocol
~ drinking water, clean water, tap water
~ groundwater, aquifer, water table
~ tide, ebb and flow
~ whirlpool, maelstrom, vortex
`;
