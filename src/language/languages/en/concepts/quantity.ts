export const quantity = `
= several, a number of
= few, not many, hardly any, scarce
= plenty, abundant, abundance, ample
= lack, shortage, scarcity, deficiency, want of
= scarce, in short supply, rare
= rare, uncommon, unusual, scarce
= enough, sufficient, adequate
= insufficient, not enough, inadequate
= excess, surplus, too much, excessive
= too much, overly, excessively
= huge, enormous, gigantic, immense, massive, vast, colossal
= big, large, great, sizeable
= tiny, minuscule, microscopic, teeny
= giant, gigantic, enormous
= tall, high, lofty
= height, elevation, altitude
= altitude, elevation, above sea level
= width, breadth
= wide, broad
= heavy, weighty
= weightless, zero gravity
= empty, vacant, void, hollow
= square kilometre, km2, sq km
= kilometre, kilometer, km
= kilogram, kilo, kg
= gram, gramme
= centimetre, centimeter, cm
= millimetre, millimeter, mm
= metre, meter
= mile, miles
= inch, inches
= ounce, oz
= ton, tonne, metric ton
= litre, liter
= gallon, gal
= celsius, centigrade
= weigh, scales, weighing
= ruler, measuring stick, tape measure
= count, tally, enumerate
= calculate, calculation, compute, work out, reckon
= approximately, about, around, roughly, circa, approx
= almost, nearly, practically, close to
= exactly, precisely
= exact, precise, accurate
= at least, minimum, no fewer than
= at most, maximum, no more than
= majority, most, more than half
= minority, smaller part, less than half
= quarter, one fourth, fourth
= double, twice, twofold
= triple, three times, threefold
= merely, solely
= alone, by itself, on own
= pair, couple, two of
= percent, per cent, percentage
= whole, entire, complete, full
= entirely, completely, totally, wholly, fully
= partly, partially, in part
= consist, made up of, composed, comprise
= exclude, leave out, omit, exclusion
= add, addition, plus, put in
= subtract, subtraction, minus, take away, deduct
= multiply, multiplication, times
= divide, division, split, separate
= combine, merge, join, unite, put together
= detach, disconnect, separate, take off
= increase, rise, grow
= decrease, decline, fall, drop, reduction
= reduce, cut, lower, lessen, cut down
= expand, expansion, enlarge, get bigger
= shrink, contract, get smaller, dwindle
= enlarge, magnify, make bigger
= shorten, make shorter, abbreviate, abridge
= widen, broaden, make wider
= exceed, go over, surpass, more than
= pile, stack, mound
= collect, gather, accumulate, amass
= queue, line up, wait in line
= type, sort, variety
= same, identical, alike
= different, unlike, distinct
= remainder, left over
= leftover, remaining, remnant
= surplus, glut, oversupply
= triangle, triangular
= oval, egg shaped, elliptical, ellipse
= blunt, not sharp
= loose, slack, not tight
= digit, numeral
= census, population count, head count
= unlimited, infinite, endless, no limit
= crowded, packed, overcrowded, full of people
= dose, dosage
= for each, apiece
= billion, bn
= million, mln
= extremely, exceedingly, highly
= mainly, mostly, chiefly, primarily, for most part
= largest, biggest, greatest
= smallest, littlest, tiniest
= tallest, highest
= countless, innumerable, untold
= colour, color, hue, shade, tint
= blond, blonde, fair haired, golden haired
= colourful, colorful, multicoloured, brightly coloured
> shape: circle, square, triangle, cube, sphere, rectangle, oval, cone, hexagon, pentagon
> colour: red, blue, green, yellow, purple, orange, brown, pink, grey, crimson, scarlet, violet
> unit: metre, kilogram, second, ampere, kelvin, litre, mile, pound, volt, watt, joule
> how tall: height, high, metres, feet
> how high: height, altitude, elevation
> how long: length, duration, lasted
> how big: size, area, large
> how heavy: weight, weighed, kilograms, pounds
> how deep: depth
> how wide: width, breadth
> how far: distance, miles, kilometres
> how fast: speed, velocity
> how hot: temperature, degrees
> how cold: temperature, degrees
> how many people: population, inhabitants
> how often: frequency, times, daily, weekly, yearly
~ number, amount, quantity
~ amount, quantity, level
~ total, sum, overall
~ many, lots of, numerous, plenty
~ common, widespread, prevalent, frequent
~ extra, additional, more, further
~ size, dimension
~ short, low, not tall
~ narrow, slim, tight
~ deep, depth
~ thick, dense
~ thin, slender, slim
~ fat, plump, stout, chubby, overweight
~ weight, mass
~ full, filled, packed
~ volume, capacity
~ area, surface, square footage
~ foot, feet
~ measure, measurement, gauge
~ estimate, guess, approximation, reckon
~ maximum, max, most, upper limit
~ minimum, least, lowest
~ limit, cap, restriction, ceiling
~ average, typical
~ half, fifty percent, 50 percent
~ third, one third
~ single, sole, lone
~ percentage, proportion, share, rate
~ ratio, proportion
~ fraction, part, portion
~ part, portion, section, segment
~ component, part, element, constituent
~ piece, bit, fragment, chunk, scrap
~ fragment, shard, splinter, broken piece
~ slice, wedge, cut piece
~ share, portion, cut
~ nothing, none, zero, nil
~ include, contain, comprise, consist of
~ split, separate, break up, partition
~ combination, mixture, blend, mix
~ mix, blend, stir, mingle
~ join, connect, link, attach
~ attach, fasten, fix, tie
~ growth, increase, expansion, rise
~ lengthen, make longer, extend
~ soar, skyrocket, shoot up, surge
~ plummet, plunge, nosedive, drop sharply
~ group, bunch, cluster
~ bundle, bunch, sheaf
~ crowd, throng, mob, mass
~ collection, assortment
~ list, register, catalogue, inventory
~ row, line, queue
~ series, sequence, succession
~ order, sequence, arrangement
~ sort, arrange, put in order
~ category, class, type
~ variety, diversity, range
~ various, different, diverse, assorted
~ similar, alike, comparable, resemble
~ difference, distinction, contrast
~ equal, same, equivalent
~ compare, comparison, versus, contrast
~ rank, ranking, position, place
~ level, degree, extent, stage
~ range, span, extent
~ scale, extent, magnitude
~ layer, coating, film, stratum
~ surface, outside, top
~ circle, ring, round
~ sphere, ball, globe
~ cube, block, dice shape
~ line, stripe, streak
~ dot, spot, speck
~ curved, bent, crooked
~ sharp, pointed, keen
~ rough, coarse, uneven
~ smooth, polished
~ hard, solid, firm
~ soft, tender, squishy
~ data, figures, statistics, stats
~ density, concentration
~ main, chief, principal, primary, most important
~ red, crimson, scarlet, ruby
~ purple, violet, mauve
`;
