export const time = `
= end, finish, conclude, conclusion, ending, wrap up
= endure, persist
= resume, start again, restart, pick up again
= pause, break, intermission, recess
= interrupt, interruption, cut short, break off
= cease, stop, discontinue, quit
= deadline, due date, cutoff, last day, closing date
= nowadays, these days, at present, today, currently
= now, at present, right now, currently, presently
= tomorrow, next day, day after
= yesterday, day before, previous day, the day prior
= tonight, this evening, this night
= immediately, right away, straight away, instantly, without delay
= soon, shortly, before long, in a while
= afterwards, afterward, subsequently, after that
= earlier, previously, beforehand, prior
= previous, prior, preceding, former, earlier
= eventually, in the end, finally, at last, ultimately
= suddenly, all at once, abruptly, all of sudden
= gradually, little by little, bit by bit, step by step
= meanwhile, in the meantime, at same time
= simultaneously, at same time, concurrently
= recent, latest, newest
= long ago, once upon time, in the past, ages ago
= former, ex, one-time, erstwhile
= old fashioned, outdated, obsolete, out of date, dated
= modern, contemporary, up to date, present day
= new, brand new, fresh
= future, time to come, years ahead
= history, bygone days
= era, age, epoch, period
= moment, instant, blink
= hour, hr, hrs
= sec, secs
= fortnight, two weeks, biweekly
= annual, yearly, every year, per year
= daily, every day, each day
= weekly, every week, once a week
= hourly, every hour
= decade, decades
= century, centuries
= millennium, millennia
= weekday, working day, business day
= dawn, daybreak, sunrise, first light, break of day
= noon, midday
= night, nighttime, after dark
= midnight, dead of night, middle of night
= summer, summertime
= winter, wintertime
= new year, new year's eve, january first
= christmas, xmas, yuletide, noel
= anniversary, yearly commemoration
= life expectancy, average lifespan
= age, years old
= youth, adolescence, teenage years
= teenager, teen, adolescent
= old age, later life, elderly
= middle aged, midlife
= baby, infant, newborn
= child, kid, youngster
= adult, grown up, grownup
= forever, eternally, always, for good, evermore
= for long, a long time, lengthy, prolonged
= always, all the time, constantly
= constantly, continually, nonstop, continuously, without stopping
= often, frequently, many times, regularly
= sometimes, occasionally, now and then
= rarely, seldom, hardly ever, not often
= never, at no time, not once
= usually, normally, generally, as a rule, mostly
= once, one time, single time
= twice, two times, double
= again, once more, another time, anew
= repeatedly, over and over, again and again, time after time
= repeat, repetition
= late, overdue, tardy, behind schedule
= on time, punctual, punctuality, prompt
= postpone, delay, put off, defer, push back
= prolong, extend, lengthen, extension
= calendar, almanac
= clock, timepiece
= alarm clock, wake up call
= time zone, gmt, utc, local time
= daylight saving, summer time, clock change
= expire, expiry, run out, expiration, no longer valid
= wait, await, waiting
= timeline, sequence of events, chronology
= initially, at first, originally, to begin with
= originally, at first, in the beginning
= in the course, throughout
= whilst, as long as
= working hours, opening hours, open hours, business hours
= rush hour, peak time, busiest time
= middle ages, medieval, mediaeval, dark ages
= bce, before christ
= ad, anno domini
= interwar, between the wars
= lunchtime, lunch hour, lunch break
= ancestor, forefather, forebear
= descendant, offspring, later generations
= sunday, sabbath
= jan, january
= feb, february
= aug, august
= sept, september, sep
= oct, october
= nov, november
= dec, december
= mon, monday
= tues, tuesday
= weds, wednesday
= thurs, thursday
= fri, friday
= seven days, week
> season: spring, summer, autumn, winter, fall
> weekday: monday, tuesday, wednesday, thursday, friday
> holiday: christmas, easter, thanksgiving, halloween, hanukkah, ramadan, diwali, passover
> time of day: morning, noon, afternoon, evening, night, midnight, dawn, dusk
> child: baby, infant, toddler, boy, girl, teenager, newborn
> how old: age, aged, born
> what age: aged, years old
> what time: hour, clock
> what year: date, in the year
~ continue, go on, carry on, keep going, proceed, resume
~ date, day, when
~ current, contemporary, ongoing
~ next, following, subsequent
~ old, ancient, antique, aged
~ ancient, very old, prehistoric, antique
~ minute, mins
~ day, daytime
~ week, weekly
~ month, monthly
~ six months, semester
~ quarter, three months
~ morning, dawn, forenoon
~ afternoon, after lunch, pm
~ evening, dusk, nightfall
~ dusk, twilight, sunset, nightfall, sundown
~ overnight, during the night, through the night
~ spring, springtime
~ autumn, fall
~ holiday, feast, festival, celebration
~ birthday, date of birth, born
~ lifetime, lifespan, length of life
~ elderly, old people, senior, aged, senior citizen
~ duration, length
~ temporary, for a while, short term, interim, provisional
~ eternal, everlasting, never ending, immortal
~ brief, short, short lived
~ quick, brief
~ frequency, rate
~ regular, routine, periodic
~ early, ahead of time, premature
~ schedule, timetable, agenda, calendar
~ watch, wristwatch, timepiece
~ outlast, survive, live longer
~ history, chronicle, past events
~ inaugurate, inauguration, sworn in
~ originate, origin, begin from, come from
~ first, earliest, initial
~ final, latest
~ final, ultimate, closing
~ initial, opening, starting
~ opportunity, chance, occasion
~ spare time, free time, leisure
~ busy, occupied, no time
~ curfew, must stay indoors
~ stone age, neolithic, palaeolithic, prehistoric times
~ renaissance, rebirth of learning
~ prehistory, before recorded history
~ generation, age group, cohort
~ predecessor, forerunner, one before
~ successor, replacement, who came after, heir
~ succeed, take over, follow
~ birth, born, birthday
~ lately, recent, newly
`;
