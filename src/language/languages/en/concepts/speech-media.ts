export const speechMedia = `
= say, tell, declare, remark
= speak, talk, converse
= conversation, talk, chat, discussion, dialogue
= chat, gossip, natter, small talk
= gossip, rumour, rumor, hearsay, tittle tattle
= discuss, talk about, debate, discussion
= give a speech, deliver a speech, make a speech
= sermon, preaching, homily
= speaker, orator, lecturer
= voice, vocal
= mutter, mumble, murmur
= shout, yell, scream, cry out, bellow
= scream, shriek, screech
= stammer, stutter
= keep quiet, shut up, say nothing
= silence, quiet, hush
= mention, refer to, allude to
= comment, remark, observation
= declare, proclaim, announce, pronounce
= announce, make public, make known
= announcement, proclamation, declaration
= inform, notify
= information, info, data, facts, details
= informer, informant, snitch, whistleblower
= whistleblower, leaker, insider who exposed
= leak, disclose, leaked
= reveal, disclose, make public, divulge
= revelation, disclosure, exposure
= describe, description, depict, portray
= explain, explanation, clarify, account for
= define, definition, meaning of word
= tell a story, narrate, recount, relate
= story, tale, narrative, yarn
= storyteller, narrator, teller of tales
= fable, parable, moral tale
= fairy tale, fairytale, folk tale, nursery tale
= joke, jest, gag, pun, wisecrack
= prank, practical joke, trick, hoax
= riddle, puzzle, brain teaser
= proverb, saying, adage, maxim
= motto, slogan, catchphrase
= quote, quotation
= phrase, expression, idiom
= slang, colloquial, informal language
= dialect, regional speech, vernacular
= language, mother tongue, spoken language
= bilingual, two languages
= translate, translation, translator
= interpreter, translator, interpret
= pronounce, pronunciation, how to say
= spell a word, spelling
= ask, inquire, enquire, question, query
= question, query, inquiry
= request, ask for, appeal for
= beg, plead, implore, beseech, entreat
= answer, reply, response, respond
= interview, interviewed, interviewer
= interrogate, interrogation
= consult, ask advice, consultation
= advice, counsel, recommendation, guidance
= advise, recommend, counsel
= adviser, advisor, counsellor, consultant
= recommend, suggest, propose
= suggest, propose, put forward
= suggestion, proposal, proposition
= hint, clue, tip
= tip, piece of advice, pointer
= warn, caution, alert
= threaten, threat, menace
= threat, danger, menace
= promise, vow, pledge, give word
= swear, vow, take an oath
= oath, vow, sworn promise
= keep a promise, keep word, honour
= break promise, go back on, renege
= assure, reassure, give assurance
= lie, untruth, falsehood, fib
= tell lies, deceive, lie
= deceive, fool, trick, mislead, dupe
= deception, deceit, trickery
= cheat, swindle, con
= mislead, misleading, give false impression
= pretend, feign, make believe
= exaggerate, exaggeration, overstate, blow up
= false, untrue, incorrect
= fake, counterfeit, phoney, bogus, sham, forged
= fake news, disinformation, misinformation
= propaganda, disinformation, indoctrination
= rumour, rumor, unconfirmed report
= secretly, in secret, covertly, clandestinely
= secrecy, confidentiality
= confess, admit, own up, come clean
= confession, admission
= admit, acknowledge, concede
= deny, denial, dispute
= contradict, contradiction, say opposite
= claim, assert, allege
= allegation, claim, accusation
= accuse, allege, point the finger
= criticise, criticize, condemn, slam
= criticism, condemnation, disapproval
= condemn, denounce, deplore
= praise, compliment, commend, laud
= flatter, flattery, sweet talk
= congratulate, congratulations, well done
= complain, grumble, moan, gripe
= complaint, grievance, grumble
= scold, tell off, reprimand, rebuke, berate
= reprimand, rebuke, telling off
= insult, abuse, call names
= swear word, profanity, obscenity, bad language
= blasphemy, sacrilege, profanity
= argue, quarrel, squabble, bicker
= argument, quarrel, dispute
= dispute, disagreement, conflict
= disagree, differ, be at odds
= disagreement, difference of opinion
= agree, concur, consent
= agreement, deal, accord, pact
= approve, endorse, sanction, ok
= disapprove, object to, frown on
= permit, allow, authorise, authorize
= permission, consent, authorisation, go ahead
= forbid, ban, prohibit, outlaw
= forbidden, banned, prohibited, not allowed
= command, order, instruction
= obey, comply, follow orders
= obedient, dutiful, compliant
= disobey, defy, break rule
= disobedient, defiant, naughty
= invite, invitation, ask along
= hello, greetings
= goodbye, farewell, bye, parting
= say goodbye, bid farewell, take leave
= welcome, greet, receive
= sign language, deaf language, signing
= body language, gesture, non verbal
= write, compose
= writer, author, novelist, scribe
= written by, author of, penned by
= handwriting, script, penmanship
= illiterate, illiteracy, unable to read
= literate, literacy, able to read
= read, reading, peruse
= reader, readership
= scribble, scrawl, jot down
= write down, jot
= letter, missive, epistle
= message, note, communication
= text message, sms, texting
= email, e mail, electronic mail
= mail, postal service, post office
= postman, mailman, letter carrier
= postage stamp, stamp
= postcode, zip code
= parcel, package
= telephone, phone
= phone call, telephone call, ring up
= mobile phone, cell phone, cellphone, smartphone
= voicemail, answering machine
= diary, journal, daily record
= biography, life story, memoir
= autobiography, memoirs, own life story
= signature, put name to
= autograph, signature
= abbreviation, acronym, short for
= summary, summarise, synopsis, outline
= footnote, annotation
= edit, editing, revise
= publish, publication, bring out, print
= publisher, publishing house
= bestseller, best selling book
= magazine, periodical, journal
= newspaper, daily newspaper, gazette
= the press, news media, journalists, media
= journalist, reporter, correspondent, newsman
= journalism, reporting, news coverage
= photographer, cameraman, paparazzi, photojournalist
= news, tidings
= news agency, wire service, newswire
= breaking news, latest news
= news conference, press conference, briefing
= press release, media statement
= opinion piece, editorial, op ed
= columnist, commentator
= commentator, pundit, analyst
= broadcast, transmit
= television, tv, telly
= radio, wireless
= programme, program
= documentary, factual film
= live broadcast, live coverage
= censor, censorship, suppress
= free speech, freedom of speech, freedom of expression
= press freedom, freedom of press
= libel, slander, defamation, defamatory
= advertise, advertisement, advert, commercial
= advertising, publicity, marketing
= poster, placard, billboard
= leaflet, flyer, pamphlet, brochure
= website, site, web page
= internet, web, online
= blog, weblog, blogger
= social media, facebook, twitter
= tweet, twitter post
= hashtag, trending
= online abuse, cyberbullying, online bullying
= spam, junk mail
= deadline, time limit
= eyewitness, witness, saw it happen
= testify, give evidence, testimony
= interpret, interpretation, make sense of
= prove, proof, demonstrate
= proof, evidence
= confirm, verify, corroborate, confirmation
= refute, disprove, rebut
= emphasise, emphasize, underline
= insist, be adamant
= repeat, say again, reiterate
= interrupt, cut in, butt in
= contact, get in touch, reach
= negotiate, bargain, haggle
= persuasion, convincing, talk into
= eloquent, well spoken, articulate
= talkative, chatty, garrulous
= chatterbox, talkative person
= decode, decipher, crack code
= symbol, emblem
= say nothing, no comment, stay silent
= photograph, photo, snapshot, pic
= footage, video recording, film clip
> writer: novelist, poet, playwright, author, dramatist, essayist, journalist, columnist, screenwriter
> book: novel, biography, textbook, bestseller, dictionary, encyclopedia, memoir, handbook, manual, paperback
> media: newspaper, television, radio, magazine, press, broadcaster, tv
> message: letter, email, telegram, note, phone call, postcard, tweet
> document: passport, contract, certificate, treaty, letter, licence, receipt, deed
> publication: newspaper, magazine, book, journal, pamphlet, brochure, newsletter
> newspaper: tabloid, daily, broadsheet, guardian, washington post, new york times
> story: fairy tale, novel, legend, fable, myth, anecdote, folk tale, short story
> broadcaster: bbc, cnn, itv, fox news, al jazeera, nbc, abc, cbs
> news agency: reuters, associated press, afp, xinhua, itar tass, interfax, bloomberg
> social network: facebook, twitter, instagram, linkedin, myspace, tiktok
> language: english, french, spanish, german, arabic, chinese, russian, latin, greek, hindi, japanese, portuguese
> journalist: reporter, correspondent, editor, columnist, broadcaster, photographer, newsreader
> lie: deceive, fraud, perjury, hoax, false statement
> figure of speech: metaphor, simile, irony, hyperbole, idiom
> writing system: alphabet, cuneiform, hieroglyphs, braille, cyrillic, script
> means of communication: telephone, letter, email, radio, telegraph, internet, fax
> punctuation: comma, full stop, colon, semicolon, apostrophe, hyphen, question mark
~ debate, discussion, argument
~ speech, oration, talk, address
~ whisper, murmur, speak softly
~ silent, quiet, mute, speechless
~ statement, declaration, pronouncement
~ expose, uncover, bring to light
~ legend, myth, folk tale, saga
~ anecdote, funny story, short tale
~ accent, pronunciation, way of speaking
~ petition, appeal, signatures
~ warning, caution, alert
~ guarantee, assure, warranty
~ truth, fact, reality
~ secret, confidential, hidden, classified
~ critic, reviewer, detractor
~ compliment, praise, flattery
~ protest, object, objection
~ objection, opposition, protest
~ approval, consent, endorsement, blessing
~ headline, title, heading
~ editor, editor in chief, editorial
~ book, tome, volume
~ tabloid, popular newspaper, gutter press
~ media, press, broadcasters
~ broadcaster, tv station, network
~ presenter, host, anchor, newsreader
~ circulation, copies sold, readership
~ communicate, get in touch, contact
~ code, cipher, encrypted
~ signal, sign, cue
~ logo, emblem, trademark
~ agree, accept, approve
~ criticise, blame, condemn, accuse
~ argue, debate, dispute
~ quarrel, fight, row
~ warn, advise, threaten
~ praise, honour, admire
~ apologise, regret, forgive
~ gossip, rumour, scandal
~ video, film, footage, clip
~ invite, ask, welcome
~ deny, reject, dismiss
~ refuse, deny, reject
~ permit, licence, permission
~ forbid, ban, prevent
~ insult, mock, offend
`;
