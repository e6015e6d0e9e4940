export const artsSport = `
= american football, nfl, gridiron
= footballer, football player, soccer player
= ice hockey, nhl, hockey
= table tennis, ping pong
= weightlifting, lifting weights, bodybuilding
= track and field, athletics
= relay, relay race
= cycling, bike racing
= horse racing, horse race
= surfing, surfer
= exercise, workout, work out, training
= goalkeeper, goalie, keeper
= substitute, replacement
= referee, umpire, ref
= cup final, final, championship game
= world cup, world championship
= olympics, olympic games
= win, victory, triumph
= penalty, spot kick, penalty kick
= sent off, red card
= overtime, extra time
= singer, vocalist, songstress
= rock band, rock group
= orchestra, symphony orchestra, philharmonic
= conductor, bandleader, maestro
= lyrics, words of song
= instrument, musical instrument
= violinist, fiddler
= cello, violoncello
= drummer, percussionist
= tempo, speed of music
= aria, opera song
= opera singer, soprano, tenor
= carol, christmas song
= cover version, remake of song
= self portrait, own portrait
= sculptor, carver
= photograph, photo, snapshot, picture
= graffiti, street art
= masterpiece, great work, masterwork
= cubism, cubist
= gallery, art gallery
= curator, museum keeper
= artefact, artifact, relic
= archaeology, archeology
= archaeologist, archeologist
= excavation, dig, archaeological dig
= unearth, dig up
= film, movie, motion picture, flick
= movie theater, cinema, picture house
= film star, movie star, actor
= film director, filmmaker, movie maker
= producer, film producer
= screenplay, script, film script
= screenwriter, scriptwriter
= box office, ticket sales, takings
= blockbuster, hit film
= sitcom, comedy series
= tv show, television series, tv series, programme
= tv channel, television station, broadcaster
= rerun, repeat broadcast
= playwright, dramatist
= circus, big top
= acrobat, tightrope walker
= juggler, juggling
= novelist, fiction writer, story writer
= author, writer
= poem, verse, poetry
= nursery rhyme, children's verse
= fairy tale, fairytale, folk tale, folktale
= epilogue, afterword
= proverb, saying, adage
= crime novel, detective story, whodunit, murder mystery
= romance novel, love story
= autobiography, memoir, own life story
= publish, publication, bring out
= bookshop, bookstore
= pseudonym, assumed name, stage name
= nonfiction, factual book
= architecture, building design
= architect, building designer
= gargoyle, stone figure
= pyramid, pharaoh's tomb
= art nouveau, jugendstil
> sport: football, tennis, rugby, cricket, basketball, swimming, boxing, golf, hockey, baseball, skiing, athletics, volleyball, rowing, fencing, wrestling, soccer, cycling
> ball game: football, tennis, rugby, basketball, volleyball, baseball, handball, cricket
> winter sport: skiing, skating, hockey, snowboarding, sledding, curling, biathlon
> instrument: piano, violin, guitar, flute, trumpet, drum, harp, organ, cello, clarinet, saxophone, trombone, lute, oboe
> music: jazz, rock, opera, blues, pop music, folk, symphony, hip hop, reggae, country music
> dance: waltz, tango, ballet, polka, salsa, minuet, foxtrot
> musician: pianist, violinist, guitarist, drummer, singer, cellist, trumpeter, organist
> art: painting, sculpture, drawing, photography, engraving, fresco
> artist: painter, sculptor, photographer, engraver
> museum: louvre, prado, british museum, hermitage, smithsonian, guggenheim
> film: comedy, western, thriller, documentary, cartoon, drama, musical, horror film
> book: novel, bible, dictionary, encyclopedia, diary, textbook, biography, atlas
> writer: novelist, poet, playwright, journalist, essayist, biographer, historian
> poem: sonnet, ballad, ode, epic, elegy, haiku, limerick
> architectural style: gothic, baroque, romanesque, renaissance, art deco, modernism, classical
> athlete: runner, swimmer, footballer, boxer, gymnast, cyclist, skier, sprinter
> author: novelist, poet, playwright, essayist
> performer: singer, dancer, actor, musician, comedian, acrobat
> story: fable, legend, myth, novel, fairy tale, parable, anecdote
~ sport, sports, athletics
~ athlete, sportsman, sportswoman, competitor
~ basketball, nba, hoops
~ baseball, mlb
~ boxing, boxer, prizefighter
~ wrestling, wrestler, grappling
~ martial art, karate, judo, kung fu
~ fencing, fencer, sword fighting
~ gymnastics, gymnast
~ running, jogging, jog
~ runner, sprinter
~ marathon, long distance run
~ horse riding, horseback riding, equestrian
~ motor racing, formula one, f1
~ rowing, regatta
~ sailing race, regatta, yacht race
~ skiing, ski, skier
~ ice skating, figure skating, skater
~ mountaineering, mountain climbing, climber, mountaineer
~ fitness, fit, in shape
~ gym, fitness centre, health club
~ coach, trainer, team manager
~ team, squad, side
~ captain, team leader
~ striker, forward, attacker
~ league, division
~ match, game, fixture
~ opponent, rival, adversary
~ championship, title, tournament
~ tournament, cup, competition
~ medal, gold medal
~ trophy, cup, prize
~ winner, champion, victor
~ beat, defeat, overcome
~ lose, defeat, loss
~ loser, runner-up, defeated
~ score, points, result
~ foul, rule violation
~ half time, interval
~ stadium, arena, sports ground
~ playing field, ground
~ spectator, onlooker, crowd
~ fan, supporter
~ world record, best ever, record
~ doping, steroids, performance enhancing drugs
~ qualify, qualification, get through
~ music, musical, tune
~ musician, player, instrumentalist
~ song, tune, ballad
~ melody, tune
~ sing, sang, chant
~ choir, chorus
~ composer, songwriter, music writer
~ band, group
~ concert, gig, live show, recital
~ album, record, lp
~ record label, music label, record company
~ piano, pianist, keyboard
~ violin, fiddle
~ trumpet, bugle, horn
~ drum, percussion
~ guitar, guitarist
~ bagpipes, pipes
~ organ, church organ
~ harp, lyre
~ rhythm, beat
~ harmony, chords
~ opera, sung drama
~ lullaby, cradle song
~ anthem, national song
~ hymn, church song, sacred song
~ rap, hip hop, hip-hop
~ classical music, serious music
~ sheet music, score, notation
~ musical, musical theatre, broadway show
~ soundtrack, film music, score
~ dance, dancing
~ dancer, ballerina
~ ballet, classical dance
~ art, artwork, work of art
~ painter, artist, portraitist
~ paint, painting, canvas
~ painting, picture, canvas
~ portrait, likeness, picture of person
~ drawing, sketch
~ draw, sketch
~ sculpture, statue, carving
~ carve, carving, sculpt
~ bust, head statue
~ fresco, wall painting, mural
~ engraving, print, woodcut, etching
~ photographer, photography
~ cartoon, caricature
~ illustration, picture, drawing
~ impressionism, impressionist
~ exhibition, exhibit, show
~ museum, gallery
~ collector, art collector
~ art thief, stolen painting
~ forgery, fake, imitation
~ antique, old object
~ actor, performer, player
~ actress, leading lady
~ actors, starring
~ hollywood, film industry, movie industry
~ premiere, first showing, opening night
~ documentary, factual film
~ silent film, silent movie
~ cartoon, animated film, animation
~ comedy, funny film
~ episode, instalment
~ play, drama, stage play
~ drama, theatre
~ performance, show
~ rehearse, rehearsal, practice
~ audience, spectators, viewers
~ viewer, watcher
~ applause, clapping
~ clown, jester, fool
~ magician, conjurer, illusionist
~ comedian, comic, stand-up
~ entertainer, performer
~ entertainment, amusement, show business
~ celebrity, star, famous person
~ fame, renown, celebrity
~ review, critique
~ critic, reviewer
~ literature, literary, writings
~ book, volume, tome
~ novel, fiction
~ poet, bard
~ rhyme, verse
~ epic, long poem
~ story, tale, narrative
~ storyteller, narrator, teller
~ fable, moral tale
~ legend, myth, saga
~ mythology, myths, legends
~ short story, novella
~ plot, storyline, story
~ chapter, section of book
~ preface, foreword, introduction
~ title, name of book
~ heading, headline, title
~ summary, synopsis, abstract
~ quote, quotation, cite
~ metaphor, figure of speech
~ genre, type of story
~ thriller, suspense
~ horror story, scary story
~ biography, life story
~ diary, journal
~ manuscript, handwritten copy
~ scroll, rolled parchment
~ edition, printing
~ bookseller, book dealer
~ printing, printed
~ editor, editing
~ pen name, pseudonym, alias
~ censorship, censored, banned books
~ fictional, made up, imaginary, invented
~ satire, parody, spoof
~ pulitzer, nobel prize
~ dome, cupola
~ arch, vault
~ column, pillar
~ amphitheatre, amphitheater, colosseum
~ battlement, rampart
`;
