export const bodyHealth = `
= corpse, dead body, cadaver, carcass
= face, visage, countenance, facial
= forehead, brow
= eye, ocular, optic
= eyesight, vision, sight, ability to see
= nostril, nose hole
= tooth, teeth, dental
= tongue, lingual
= windpipe, trachea, airway
= shoulder blade, scapula
= collarbone, clavicle
= breastbone, sternum
= belly, stomach, tummy, abdomen
= stomach, gastric, tummy
= intestine, bowel, gut
= navel, belly button
= spine, backbone, spinal column, vertebral column
= buttocks, bum, backside, butt, rear end
= anus, rectum, back passage
= thigh bone, femur
= shin bone, tibia
= kneecap, patella
= skin, dermis, cutaneous, complexion
= bone, skeletal, skeleton
= muscle, muscular, brawn
= bleed, haemorrhage, hemorrhage, blood loss
= heart, cardiac
= lung, pulmonary
= kidney, renal
= liver, hepatic
= brain, cerebral
= nerve, neural, neurological
= womb, uterus
= vagina, female genitals
= penis, male organ
= testicles, testes
= genitals, private parts, sex organs
= hair, tresses
= bald, hairless, baldness, hair loss
= sweat, perspire, perspiration
= saliva, spit, spittle
= urine, pee
= urinate, pee, pass water
= faeces, feces, poo, excrement, shit, dung
= vomit, throw up, puke
= nausea, feeling sick, queasy, nauseous
= fart, break wind, flatulence, pass gas
= burp, belch
= sneeze, sneezing
= snot, mucus, phlegm, runny nose
= yawn, yawning
= breathe, respiration, breathing, respiratory, breath, inhale
= suffocate, asphyxiate, smother, unable to breathe, asphyxia
= choke, choking, gag
= strangle, throttle, choke to death, strangulation
= swallow, gulp down, ingest
= chew, chewing, masticate
= digest, digestion, digestive
= sleep, slumber, doze, asleep
= nap, siesta, snooze, short sleep
= insomnia, sleeplessness, cannot sleep, trouble sleeping
= sleepy, drowsy, tired
= wake up, awaken, awake, rouse
= dream, dreaming
= nightmare, bad dream
= tired, exhausted, weary, fatigued, worn out, knackered
= exhaustion, fatigue, tiredness, weariness
= hungry, hunger, starving, famished
= malnutrition, undernourished, malnourished, underfed
= thirsty, thirst
= dehydration, lack of water, dehydrated
= eat, devour, dine, ingest
= drink, beverage
= appetite, desire to eat, hunger
= lose weight, slim down, weight loss, dieting, slimming
= fat, obese, overweight, corpulent
= obesity, overweight, excess weight, fatness
= thin, slim, skinny, slender
= emaciated, skin and bones, gaunt
= weak, feeble, frail, puny
= fitness, exercise, working out, keep fit
= healthy, in good health, fit and well
= sick, ill, unwell, poorly, ailing, under the weather
= illness, disease, sickness, ailment, malady, disorder, ill
= symptom, sign of illness, signs and symptoms
= epidemic, outbreak, pandemic, spread of disease
= plague, black death, bubonic plague, pestilence
= infection, infected, infect
= contagious, infectious, catching, communicable
= germ, microbe, bacteria, pathogen
= bacteria, bacterium, bacterial
= virus, viral
= flu, influenza, grippe
= bird flu, avian influenza, avian flu
= swine flu, h1n1
= mad cow disease, bse
= tuberculosis, tb
= hiv, aids virus, hiv positive, hiv infection
= std, sexually transmitted, venereal disease, sti
= cancer, carcinoma, malignant tumour, malignant tumor
= tumour, tumor, abnormal growth
= leukaemia, leukemia, blood cancer
= melanoma, skin cancer
= chemotherapy, chemo, cancer treatment
= radiotherapy, radiation therapy, radiation treatment
= diabetes, diabetic, high blood sugar
= heart attack, cardiac arrest, coronary, myocardial infarction
= heart disease, heart trouble, coronary disease, heart condition
= stroke, cerebral haemorrhage, brain haemorrhage
= high blood pressure, hypertension
= low blood pressure, hypotension
= anaemia, anemia, iron deficiency
= asthma, asthmatic, breathing difficulty
= pneumonia, lung infection, lung inflammation
= hay fever, pollen allergy, allergic rhinitis
= allergy, allergic, allergic reaction
= smallpox, variola
= chickenpox, chicken pox, varicella
= measles, rubeola
= german measles, rubella
= whooping cough, pertussis
= polio, poliomyelitis, infantile paralysis
= tetanus, lockjaw
= rabies, hydrophobia
= leprosy, hansen's disease, leper
= scurvy, vitamin c deficiency
= rickets, vitamin d deficiency
= diarrhoea, diarrhea, the runs, loose stools
= constipation, constipated
= indigestion, heartburn, dyspepsia, upset stomach
= jaundice, yellow skin
= gout, swollen toe
= arthritis, rheumatism, painful joints
= osteoporosis, brittle bones
= haemophilia, hemophilia, bleeding disorder
= epilepsy, epileptic, epileptic seizure
= seizure, convulsion
= amnesia, memory loss, loss of memory
= down's syndrome, down syndrome, trisomy 21
= autism, autistic, asperger's
= adhd, attention deficit, hyperactive
= mental illness, mental disorder, psychiatric disorder, mentally ill
= mental hospital, asylum, psychiatric hospital, madhouse, lunatic asylum
= psychiatrist, shrink, psychotherapist
= psychologist, therapist, counsellor
= post traumatic stress, ptsd, shell shock, combat stress
= addiction, addicted, dependency, hooked, addict
= alcoholism, alcoholic, drinking problem, alcohol abuse
= drunk, intoxicated, inebriated, tipsy, under the influence
= sober, not drunk, teetotal
= drug addict, junkie, addict
= overdose, drug overdose
= rehab, rehabilitation, detox
= pain, ache, hurt, soreness
= painful, sore, hurting, aching
= toothache, dental pain
= backache, back pain, sore back
= fever, high temperature, feverish, febrile
= shiver, tremble, shudder, shake
= cough, coughing
= itch, itching
= wart, verruca
= abscess, pus filled boil
= scar, scarred, scarring
= bruise, contusion, black and blue
= injury, wound, hurt, trauma, injure
= wounded, injured, hurt
= burn, scald, burnt skin
= frostbite, frozen fingers
= sunburn, sunburnt, too much sun
= sunstroke, heatstroke, heat exhaustion
= hypothermia, freezing to death, low body temperature
= fracture, broken bone, break a bone
= sprain, twisted ankle
= dislocate, out of joint
= swelling, swollen, swell, inflammation
= inflammation, inflamed, swelling
= concussion, blow to head, head injury
= coma, unconscious, comatose, vegetative state
= unconscious, knocked out, passed out, out cold
= faint, pass out, swoon, black out, lose consciousness
= dizzy, giddy, lightheaded, vertigo, dizziness
= paralysed, paralyzed, paralysis, unable to move
= disabled, handicapped, disability, impaired, crippled
= disabled person, invalid
= amputate, amputation, cut off limb, lose a leg
= artificial limb, prosthesis, prosthetic, wooden leg
= blind, sightless, unable to see, blindness, visually impaired
= short sighted, myopic, nearsighted, myopia
= long sighted, farsighted, hyperopia
= spectacles, eyeglasses
= optician, optometrist, eye doctor
= deaf, hard of hearing, hearing impaired, deafness
= mute, dumb, unable to speak
= poison, toxin, venom, toxic substance
= poisonous, toxic, venomous
= antidote, cure for poison, antivenom
= cure, heal, remedy, healing
= heal, recover, get better, mend
= recover, get well, recuperate, recovery, convalesce
= treat, treatment, therapy, medical care
= medicine, medication, meds, medicament
= medical, clinical, medicinal
= pill, tablet, capsule
= ointment, salve, balm, cream
= dose, dosage, amount of medicine
= prescription, prescribed by doctor, prescribe
= pharmacy, chemist's, drugstore, apothecary, dispensary
= pharmacist, chemist, druggist, apothecary
= vaccine, vaccination, jab, inoculation, immunisation, immunization
= vaccinate, inoculate, immunise, immunize
= injection, jab, inject
= immune, immunity, resistant
= side effect, adverse reaction, unwanted effect
= doctor, physician, gp, medic, medical practitioner
= surgeon, surgical, operating doctor
= midwife, birth attendant
= dentist, dental surgeon
= vet, veterinarian, animal doctor
= hospitalised, hospitalized, admitted to hospital, taken to hospital
= hospital ward, hospital room
= intensive care, icu, critical care
= emergency room, casualty department, a&e
= first aid, emergency treatment
= resuscitate, revive, cpr, bring round
= stretcher, carry the wounded
= surgery, surgical procedure, surgical operation
= transplant, organ transplant, donor organ, organ donation
= anaesthetic, anesthetic, anaesthesia, anesthesia, put to sleep
= transfusion, give blood, blood donation
= diagnose, diagnosis, identify illness
= x ray, radiography, roentgen
= checkup, medical examination, physical examination
= blood test, medical test
= plastic surgery, cosmetic surgery, facelift, nose job
= quarantine, isolation, isolate
= pregnant, with child, pregnancy, expectant
= childbirth, give birth, birth, bear a child
= born, birth, given birth
= caesarean, c section, cesarean
= miscarriage, miscarry, lose baby, stillbirth
= abortion, terminate pregnancy
= contraception, birth control, family planning, the pill
= condom, contraceptive sheath
= infertile, infertility, childless, childlessness
= ivf, test tube baby, fertility treatment
= breastfeed, nurse, suckle, breastfeeding
= foetus, fetus, unborn child, embryo
= premature baby, born early, preterm
= menstruation, menstrual, menstrual period, monthly bleeding
= menopause, change of life
= puberty, adolescence, sexual maturity
= cot death, sudden infant death, sids
= sex, intercourse, sleep with, have sex, make love
= virgin, virginity, chaste
= impotence, erectile dysfunction
= gene, genetic, hereditary, dna
= hereditary, inherited, runs in family, genetic
= fatal, deadly, lethal
= incurable, terminal, no cure, untreatable
= life threatening, critical condition, fighting for life
= chronic, long term, long lasting
= hospice, palliative care, end of life
= homeopathy, homeopathic
= herbal medicine, herbal remedy, medicinal plant
= autopsy, post mortem, postmortem
= care home, nursing home, old people's home, retirement home
= motion sickness, travel sickness, seasick, carsick
= altitude sickness, mountain sickness
= fitness centre, gym, health club
= cannabis, marijuana, hashish
= cocaine, crack cocaine
= narcotics, illegal substances, illicit drugs
> limb: arm, leg, hand, foot
> joint: knee, elbow, hip, ankle, wrist, shoulder
> blood vessel: artery, vein, capillary, aorta
> disease: cancer, malaria, cholera, tuberculosis, influenza, measles, diabetes, typhoid, polio, leprosy, smallpox, plague, ebola, pneumonia, hepatitis, dengue, covid
> food poisoning: salmonella, botulism, e coli, listeria
> painkiller: aspirin, paracetamol, ibuprofen, morphine, codeine, analgesic
> antibiotic: penicillin, streptomycin, tetracycline
> doctor: surgeon, physician, paediatrician, pediatrician, cardiologist, gynaecologist, psychiatrist, gp, dermatologist, anaesthetist, oncologist
> health insurance: medicare, medicaid, medical cover, obamacare
> alternative medicine: acupuncture, homeopathy, herbal medicine, osteopathy, chiropractic
> injury: fracture, burn, bruise, wound, sprain, concussion, broken leg, broken arm
> organ: heart, kidney, liver, lung, brain, stomach, spleen, pancreas
> drug: heroin, cocaine, cannabis, marijuana, ecstasy, opium, amphetamine, lsd, meth, morphine
> body part: arm, leg, hand, foot, head, nose, ear, eye, finger, toe, neck
> infection: flu, pneumonia, malaria, tuberculosis, measles, hepatitis, cholera, meningitis, sepsis, typhoid
> childhood disease: measles, mumps, chickenpox, rubella, polio, whooping cough, diphtheria, scarlet fever
> sexual disease: syphilis, gonorrhoea, hiv, herpes, chlamydia
> virus: flu, hiv, ebola, coronavirus, zika, herpes, hepatitis
> cancer: leukaemia, leukemia, melanoma, lymphoma, breast cancer, lung cancer, brain tumour, prostate cancer
> mental illness: depression, schizophrenia, anxiety, bipolar disorder, psychosis, anorexia, dementia, autism
> symptom: fever, cough, headache, rash, nausea, vomiting, diarrhoea, pain, dizziness, fatigue, swelling
> pain: headache, toothache, backache, migraine, stomach ache, earache, cramp
> stomach trouble: nausea, vomiting, diarrhoea, indigestion, ulcer, cramp, constipation
> skin problem: rash, acne, eczema, psoriasis, wart, pimple, blister, boil
> medicine: pill, tablet, antibiotic, vaccine, aspirin, painkiller, ointment, syrup, insulin, penicillin
> medical treatment: surgery, chemotherapy, radiotherapy, transplant, vaccination, medication, dialysis, physiotherapy
> hospital worker: doctor, nurse, surgeon, paramedic, midwife
> specialist: cardiologist, neurologist, oncologist, dermatologist, psychiatrist, gynaecologist
> poison: arsenic, cyanide, strychnine, venom, toxin, ricin, mercury
> disability: blindness, deafness, paralysis, down's syndrome, blind, deaf, lame, wheelchair
> disabled: blind, deaf, paralysed, lame, wheelchair, amputee
> bone: skull, rib, spine, femur, pelvis, collarbone, jaw, kneecap, vertebra
> face: eye, nose, mouth, cheek, chin, forehead, lips
> bodily fluid: blood, urine, saliva, sweat, semen, tears, mucus
> sense: sight, hearing, smell, taste, touch
> eye problem: cataract, glaucoma, blindness, short sighted, myopia
> birth control: condom, the pill, contraceptive, sterilisation, vasectomy
> lung disease: asthma, bronchitis, pneumonia, emphysema, tuberculosis
> heart problem: heart attack, angina, heart disease, cardiac arrest, heart failure
> addiction: alcoholism, gambling, smoking, drug abuse, heroin addict
> alcohol: beer, wine, whisky, vodka, rum, gin, brandy, cider, champagne
> fever: malaria, typhoid, dengue, yellow fever, scarlet fever
> nutrient: vitamin, protein, carbohydrate, mineral, iron, calcium
> hormone: insulin, testosterone, oestrogen, adrenaline, thyroxine, progesterone
~ head, skull, cranium
~ nose, nasal, snout
~ mouth, oral, lips
~ throat, gullet, larynx
~ breast, boob, bosom, mammary
~ blood, bleeding, haemorrhage
~ relax, rest, repose, have a break
~ starve, starvation, famine, die of hunger
~ strong, muscular, powerful, sturdy
~ exercise, work out, physical activity, training
~ health, wellbeing, wellness, physical condition
~ disease, disorder, infection
~ parasite, parasitic worm, tapeworm
~ covid, coronavirus, covid 19
~ syphilis, the pox, venereal disease
~ bronchitis, chest infection
~ cholera, water borne disease
~ ulcer, stomach ulcer, open sore
~ dementia, alzheimer's, senile, senility, memory loss
~ depression, melancholy, despondency, sadness
~ anxiety, panic attack, nervousness
~ schizophrenia, split personality, psychosis
~ anorexia, eating disorder, bulimia
~ withdrawal, cold turkey, withdrawal symptoms
~ smoking, tobacco use, smoker, cigarettes
~ headache, migraine, sore head
~ rash, skin eruption, spots
~ acne, pimples, spots, zits
~ lame, limping, crippled, limp
~ wheelchair, unable to walk
~ cataract, clouded lens
~ syringe, needle, hypodermic
~ nurse, nursing, hospital sister
~ hospital, infirmary, clinic, medical centre
~ ambulance, paramedic, emergency vehicle
~ bandage, dressing, gauze
~ hygiene, cleanliness, sanitation
~ massage, rub down
~ vitamin, supplement, nutrient
~ heroin, opiate, opium, morphine
~ sick, weak, feverish
~ doctor, healer, medicine man
~ hospital, ward, surgery
~ cancer, tumour, tumor
~ medicine, drug, remedy, cure
~ wound, hurt, bleed
~ heal, cure, treatment
~ mad, insane, mental illness
~ pregnant, birth, baby
~ tired, sleepy, weary
`;
