export const objectsClothes = `
= clothes, clothing, garments, apparel, attire
= undress, strip, take off clothes
= naked, nude, bare, undressed
= barefoot, without shoes
= trousers, pants, slacks
= underpants, knickers, panties, underwear
= jumper, sweater, pullover, jersey
= t-shirt, tee, tee shirt
= tights, pantyhose
= shoes, footwear
= trainers, sneakers, running shoes
= bow tie, dickie bow
= swimsuit, bathing suit, bikini, swimming costume
= pyjamas, pajamas, nightclothes, nightgown
= apron, pinafore
= zip, zipper
= nappy, diaper
= rags, tattered clothes, tatters
= ragged, torn, tattered
= sew, stitch, stitching, needlework
= embroider, embroidery
= weave, weaver, loom
= cloth, fabric, textile
= lace, lacework
= glasses, spectacles, eyeglasses
= sunglasses, shades
= wig, false hair
= tool, implement, instrument
= rubbish, garbage, trash, litter, refuse, waste
= bin, dustbin, trash can, garbage can
= landfill, rubbish dump, garbage dump
= torch, flashlight
= spanner, wrench
= light bulb, bulb, lamp
= shield, buckler
= armour, armor
= bucket, pail
= barrel, cask, keg
= broom, besom, broomstick
= towel, bath sheet
= toy, plaything
= puppet, marionette
= souvenir, keepsake, memento
= tape, sticky tape, sellotape, scotch tape
= rubber, eraser
= notebook, notepad
= binoculars, field glasses
= television, tv, telly, television set
= remote control, remote
= loudspeaker, speaker
= headphones, earphones, earbuds
= microphone, mic, mike
= vape, e-cigarette, vaping
= smoke alarm, smoke detector, fire alarm
= first aid kit, medical kit
= pram, stroller, pushchair, baby carriage
= repair, fix, mend
= break, shatter, smash
= broken, damaged, busted, out of order
= spare part, replacement part
= sharpen, whet, hone
= second hand, used, pre-owned
= throw away, discard, get rid of, dispose of
= disposal, getting rid, discarding
= use, utilize, employ, usage
= useful, handy, helpful
= invisible, unseen
= aluminium, aluminum
= silver, silvery
= tile, roof tile
= parchment, vellum
= wax, beeswax
= liquid, fluid
= varnish, lacquer
= waterproof, watertight
= transparent, see-through, clear
= sturdy, strong, robust, durable
= flammable, inflammable
> clothes: shirt, trousers, coat, dress, skirt, jacket, sweater, gown, cloak, hat, jeans, blouse, suit, robe
> shoes: boots, sandals, slippers, sneakers, clogs, heels
> hat: cap, bonnet, helmet, turban, beret, hood
> jewellery: ring, necklace, bracelet, brooch, earring, pendant, crown
> gem: diamond, ruby, emerald, sapphire, pearl, amethyst, opal
> fabric: cotton, silk, wool, linen, velvet, nylon, polyester, denim, satin
> tool: hammer, saw, axe, drill, screwdriver, spade, wrench, pliers, chisel, shovel, scythe
> weapon: sword, gun, knife, spear, bow, rifle, pistol, axe, dagger, bomb, missile, club, lance, cannon
> container: box, bag, bottle, jar, barrel, basket, bucket, sack, can, chest, jug
> toy: doll, ball, puppet, teddy bear, lego, kite
> material: wood, metal, plastic, glass, stone, paper, leather, cloth, rubber, clay, concrete
> kitchen tool: knife, pan, pot, whisk, spoon, grater
> gun: rifle, pistol, musket, revolver, shotgun, cannon
> writing tool: pen, pencil, quill, typewriter, chalk
~ outfit, costume, get-up
~ wear, dressed in, put on, clad
~ bra, brassiere
~ coat, jacket, overcoat
~ cloak, cape, mantle
~ robe, gown
~ dress, frock, gown
~ skirt, petticoat
~ suit, formal clothes, tuxedo
~ uniform, official dress
~ veil, headscarf, hijab
~ hat, cap, bonnet
~ crown, diadem, tiara, coronet
~ hood, cowl
~ scarf, muffler, shawl
~ gloves, mittens
~ socks, stockings, hose
~ boots, wellingtons
~ braces, suspenders
~ belt, girdle, sash
~ tie, necktie, cravat
~ sleeve, cuff
~ pocket, pouch
~ button, fastener
~ handbag, purse
~ fashion, style, trend
~ designer, fashion house
~ knit, knitting, crochet
~ spinning wheel, spindle, distaff
~ thread, yarn, twine
~ wool, woollen, fleece
~ cotton, cotton cloth
~ linen, flax
~ silk, satin
~ fur, pelt
~ velvet, plush
~ jewel, gem, gemstone, precious stone
~ diamond, gem
~ necklace, chain, pendant
~ bracelet, bangle
~ brooch, pin
~ perfume, fragrance, scent
~ makeup, cosmetics, make-up
~ tattoo, body art, ink
~ comb, hairbrush
~ razor, shaver
~ umbrella, brolly, parasol
~ walking stick, cane, staff
~ stuff, things, belongings
~ matches, lighter
~ screwdriver, screw
~ hammer, mallet
~ nail, tack
~ pliers, pincers, tongs
~ rope, cord, string
~ chain, shackle, fetter
~ plug, socket, power outlet
~ hook, peg
~ needle, pin
~ scissors, shears
~ knife, blade
~ dagger, short sword, knife
~ sword, blade, sabre
~ spear, lance, javelin, pike
~ whip, lash
~ basket, hamper
~ sack, bag
~ box, container
~ crate, packing case
~ parcel, package, packet
~ wrapping, packaging
~ envelope, letter cover
~ stamp, postage
~ handle, grip, knob
~ lever, crank
~ sponge, cloth
~ soap, detergent
~ toothbrush, toothpaste
~ bell, chime
~ doll, puppet
~ flag, banner, standard
~ coffin, casket
~ glue, adhesive, paste
~ pen, ballpoint, biro
~ paper, sheet
~ stapler, paper clip
~ telescope, spyglass
~ microscope, magnifier
~ magnifying glass, lens
~ cigarette, cig, smoke
~ tobacco, smoking
~ crib, cradle, cot
~ split, fissure
~ burst, explode
~ scratch, scrape, graze
~ magic wand, wand, magic stick
~ talisman, amulet, charm
~ material, substance
~ wooden, made of wood, timber
~ plastic, polymer
~ rubber, latex
~ gold, golden, bullion
~ copper, bronze
~ mercury, quicksilver
~ rust, corrosion, corrode
~ concrete, cement, mortar
~ clay, earthenware
~ pottery, ceramics, earthenware
~ porcelain, china
~ tar, bitumen, asphalt
~ ash, cinder, soot
~ powder, dust
~ gas, vapour, vapor
~ paint, pigment, dye
~ fragile, delicate
~ flexible, bendy, elastic
~ poisonous, toxic, venomous
~ poison, venom, toxin
`;
