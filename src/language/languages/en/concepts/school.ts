export const school = `
= primary school, elementary school, grade school, infant school
= middle school, junior high
= kindergarten, nursery school, preschool
= state school, public school
= university, uni, college, varsity
= business school, mba
= student, pupil, learner
= undergraduate, undergrad, bachelor student
= postgraduate, grad student, graduate student
= freshman, first year student, fresher
= sophomore, second year student
= alumni, former students, old students
= schoolboy, schoolgirl, schoolchild
= teacher, schoolteacher, instructor, educator
= headmaster, headteacher, school principal, head teacher
= professor, prof, lecturer
= guidance counselor, school counsellor
= illiterate, cannot read, unable to read
= literacy, reading and writing
= syllabus, course outline, course description
= online course, mooc, distance learning, e-learning
= distance learning, remote classes, study from home
= minor subject, second subject
= elective, optional course, optional module
= prerequisite, required beforehand
= enroll, enrol, register, sign up
= enrollment, enrolment, registration
= entry requirement, admission requirement
= apply to university, college application
= waitlist, waiting list
= drop out, dropout, leave school, quit school
= academic year, school year
= school holiday, vacation, term break
= truancy, skip class, play truant, truant
= exam, test, final, midterm, examination
= final exam, finals, end exam
= entrance exam, admission test
= oral exam, viva
= retake, resit, makeup exam, repeat exam
= take exam, sit exam, write exam
= homework, assignment, problem set, pset
= coursework, course work
= term paper, research paper
= thesis, dissertation
= hand in, submit, turn in, submission
= due, due date, deadline, cutoff
= a grade, top mark
= cheating, academic dishonesty, academic misconduct
= office hours, consultation hours
= textbook, course book, schoolbook
= reading list, required reading
= blackboard, chalkboard
= whiteboard, marker board
= classroom, schoolroom
= lecture hall, auditorium
= gym, gymnasium
= gym class, pe, physical education
= bachelor, bsc, bachelor's degree
= master's degree, msc, master's
= phd, doctorate, doctoral degree
= doctoral student, phd student, doctoral candidate
= graduation, commencement, graduation ceremony
= valedictorian, top student
= tuition, tuition fee, school fee, course fee
= student loan, study loan
= financial aid, student grant
= student union, students association
= student id, student card
= extracurricular, after school activity
= dyslexia, reading difficulty, dyslexic
= special needs, special education, learning disability
= spelling, spell, orthography
= handwriting, penmanship
= foreign language, second language
= mother tongue, native language, first language
= school bus, bus to school
= school uniform, school clothes
= canteen, cafeteria, dining hall, refectory
= dormitory, dorm, hall of residence, residence hall
= roommate, flatmate, housemate
= on campus, at university
= rent deposit, security deposit
= move in, moving in, check in
= move out, moving out, check out
= meal plan, dining plan
= room and board, bed and board
= librarian, library staff
= borrow book, check out, take out
= loan period, lending period
= overdue, late return
= library fine, late fee, overdue fine
= library card, reader card
= catalogue, catalog, book search
= reading room, study room
= interlibrary loan, order from elsewhere
= bibliography, list of sources, works cited
= due date, deadline, submission date
= late penalty, late policy
= final grade, overall mark
= first semester, autumn term, fall term
= spring term, second semester, spring semester
> exam: midterm, final, quiz, sat, gre, a-level, toefl
> school subject: mathematics, history, geography, biology, chemistry, physics, english, latin, art, music
> degree: bachelor, master, phd, doctorate, mba, bsc
> school: university, college, kindergarten, academy, gymnasium, seminary
> university: oxford, cambridge, harvard, yale, princeton, stanford, mit
> teacher: professor, tutor, governess, lecturer, schoolmaster
> language: english, french, german, spanish, latin, greek, chinese, arabic, russian, italian, hebrew, japanese
> fees: tuition, registration fee, library fine
> student: undergraduate, graduate, freshman, sophomore, pupil
> staff: professor, lecturer, assistant, dean, secretary
> science: physics, chemistry, biology, geology, astronomy
> test: exam, quiz, midterm, final
~ school, schooling, schoolhouse
~ secondary school, high school, grammar school
~ daycare, creche, child care, childcare
~ private school, independent school
~ university, higher education, tertiary education
~ faculty, department, school
~ institute, institution, academy
~ medical school, med school
~ law school, legal studies
~ graduate, grad, alumnus
~ classmate, fellow student, schoolmate
~ schoolmaster, headmaster, schoolmistress
~ lecturer, instructor, teacher
~ teaching assistant, tutor
~ tutor, private teacher, coach
~ governess, tutor
~ mentor, adviser, advisor, counselor
~ teach, instruct, educate
~ teaching, instruction, tuition
~ education, learning, schooling
~ learn, study, pick up
~ knowledge, learning, know-how
~ curriculum, syllabus, course plan
~ course, class, module
~ lesson, class, lecture
~ lecture, talk, class
~ seminar, workshop, discussion class
~ tutorial, recitation, section
~ subject, field of study, discipline
~ major, main subject, field of study
~ compulsory, mandatory, required, obligatory
~ credit, ects, credit hour
~ admission, admitted, accepted
~ exchange student, study abroad, erasmus
~ drop class, drop course, withdraw
~ expelled, kicked out, thrown out
~ suspension, suspended, temporarily excluded
~ semester, term
~ break, recess, playtime
~ attendance, turn up
~ absent, absence, missing, not there
~ cram, revise, revision, study hard
~ essay, paper, composition
~ project, group work
~ report, written account
~ extension, extra time, more time
~ grade, mark, score, result
~ grading, marking, assessment
~ gpa, grade average, grade point average
~ passing grade, passed
~ fail, flunk, failed
~ report card, transcript, school report
~ transcript, academic record
~ plagiarism, copying, plagiarize
~ lecture notes, slides, handout
~ handout, worksheet
~ lab, practical class
~ degree, qualification, diploma
~ graduate, finish university, get degree
~ honours, honors, distinction
~ scholarship, bursary, stipend, fellowship
~ fellowship, research grant
~ waive, waiver, exempt, exemption
~ orientation, welcome week, freshers week
~ fraternity, sorority, frat
~ clever, smart, bright, gifted
~ gifted, talented
~ bullying, bully, picked on
~ alphabet, abc, letters
~ translate, translation, translator
~ vocabulary, words, word list
~ packed lunch, lunch box
~ student housing, accommodation, dormitory, student residence
~ accommodation, lodging, housing, place to stay
~ shared flat, flat share, shared apartment
~ library, bibliotheca
~ renew, extend loan, renewal
~ bookshelf, stacks, shelves
~ periodical, journal, magazine
~ reference book, encyclopedia, encyclopaedia
~ dictionary, lexicon, wordbook
~ archive, records, record office
~ reference, citation, cite
`;
