"""English words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: i, i'm, i've, i'd, i'll, my, me, mine
we: we, we're, we've, we'd, we'll, our, ours, us
you: you, you're, you've, you'd, you'll, your, yours
they: he, she, they, him, her, them, their, his, he's, she's, they're
candidate: candidate*, applicant*, finalist*, contender*, shortlist*
another: someone else, somebody else, another candidate, other candidate*, other applicant*, another person, other person, another applicant, other finalist, another finalist, others, someone from inside, different profile, another profile
team: team*, panel, committee, board, group, crew, department, partners, colleagues
boss: manager*, director*, boss, head, founder*, ceo, cto, cfo, lead, chief, partner, principal, owner, vp
hr: recruiter*, recruiting, recruitment, talent, hr, personnel, hiring
client: client*, customer*
want: want*, like to, love to, keen, eager, hope, hoping, wish, curious, would love, be glad, rather, fancy, interested in meeting
glad: glad, happy, pleased, delighted, thrilled, excited, proud, great news, good news, wonderful, brilliant, lovely
sorry: sorry, unfortunately, regret*, afraid, sadly, apolog*, disappoint*, alas, bad news, shame
can: can, could, able, possible, would, might, may, shall
cannot: can't, cannot, unable, couldn't, won't, not able, not possible, wouldn't
not: not, no, never, none, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, haven't, hasn't, without, nothing, neither, nor, nobody
must: must, have to, need to, needs to, had to, has to, forced
if: if, should you, in case, unless, provided, were you, whether, when you, once
please: please, kindly
but: but, however, although, though, yet, except, after all
when: when, what time, what day, how soon
which: which, what, who, how, where
meet: meet*, see you, get together, sit down, meeting, acquainted, face to face, in person, encounter, get to know
talk: talk*, speak*, chat*, conversation*, discuss*, natter, exchange, catch up, hear from you, hear more, converse, word with you
phone: phone*, ring*, call you, a call, telephone, calling, dial, a ring, quick call, call
video: video*, zoom, teams, webcam, meet.google, skype, screen, online
interview: interview*, assessment centre, assessment center, selection day, audition
visit: visit*, come by, come in, pop in, popping in, drop by, on-site, onsite, on site, have you over, come over, come and see, show you, look around, tour, get you in, bring you in
invite: invit*, ask you to, called to
record: record*, upload your answers, self-taped, prerecorded
trial: trial shift, trial day, trial, try out, shadow*
present: present to, presentation*, lesson, teach, demo, pitch to us
round: round*, stage*, step*, phase, hurdle, loop
next: next, following, further
first: first, initial, intro, introductory
second: second, again, third
last: last, final, finals
slot: slot*, time, times, appointment*, date, dates, hour, half hour, minutes, window*, session
free: free, available, availab*, around, openings in your, spare
suit: suit*, work for you, works for you, convenient, good for you, work, works, be ok, okay, any good, best for you, does that work, fit in
pick: pick*, choose a, choose one, select a, select one, grab, book*, reserve, choose, schedule your, choose any
calendar: calendar*, diary, scheduler, calendly, schedule, booking page
confirm: confirm*, booked, all set, set for, fixed, agreed, noted, it is, arranged, in the diary, locked, scheduled, pencilled, done, put you down, have you down, stands
attend: attend*, be there, make it, show up, take part, present yourself
expect: look forward, looking forward, expect you, expecting you, see you on, see you at, see you then, see you there, speak then, talk then
remind: remind*, don't forget, nudge, heads-up, coming up, upcoming, as planned, same time
arrange: arrange*, set up, organi*, fix a, line up, put in touch
move: reschedul*, postpon*, move, moved, moves, moving, shift*, push*, put back, brought forward, bring forward, bump*, swap*, rearrang*, rejig*, delay our
instead: instead, rather than, in place of, other day, another day, another time, different time, different day, alternative*
cancel: cancel*, call off, called off, calling off, falls through, scrap, won't take place, won't happen, not take place, no longer take place, off sick, is off
new: new, updated, revised, changed, change, changes
later: later, afternoon, after, evening
earlier: earlier, before, morning, sooner
ill: ill, sick, flu, hospital, emergency, strike, off sick, unwell, flight, storm, flood
clash: clash*, conflict*, come up, came up, double-booked, double booked, called away, mess you about, disaster
today: today, this afternoon, this morning, tonight, this evening
tomorrow: tomorrow, the day after
week: week*, fortnight, month*
place: reception, front desk, parking, park, gate, floor, room, building, entrance, security, address, office, id, photo id, passport
link: link, click, button, below, join, url, dial in, dial-in, passcode, attached
test: test, tests, assessment*, exercise*, quiz*, challenge*, take-home, homework, puzzle*, aptitude, psychometric, hackerrank, codility, simulation
task: task*, assignment*, case study, case, brief, problem, sample, work sample, essay, project
questionnaire: questionnaire*, questions, form, profile test
complete: complete*, fill in, fill out, solve, finish, work through, tackle, have a go, spend an hour, answer these
submit: submit*, return, send us, send back, upload, send it, send me, hand in, mail it, push it
deadline: deadline, due, expires, expire, within, by friday, by monday, by sunday, no later, time limit, until, latest
write: write, translate, edit, prepare, build, design, analyse, analyze, plan, slides, code, repo, repository
begin: start*, begin*, commence, opens
offer: offer, offering, offered, offer you, propose*, proposal, terms, package
job: job, position, role, post, vacancy, opening, posting, appointment as, opportunity with us, place on the team
contract: contract*, agreement, paperwork, letter of employment, offer letter, onboarding, papers, documents to sign
salary: salary, pay, paid, base, bonus, gross, equity, pension, wage, rate, compensation, benefits, holiday allowance, an hour, per hour, a year, package
sign: sign, signed, signature, countersign, docusign
hire: hire you, hire, hired, take you on, employ*, appoint*, bring you on, have you on the team, join us, join our, join the team, have you join
welcome: welcome aboard, welcome to the team, welcome to, welcome
accept: accept*, say yes, yes, said yes, it's a yes, decline or accept
congrats: congratulations, congrats, well done, you got it, you got the job, yours, it's yours, made it
choice: first choice, chose you, chosen you, decided on you, picked you, voted for you, selected you, you are our, you were our
leave: weeks of holiday, days of holiday, pto, annual leave allowance, remote, hybrid, days off
approve: approv*, go-ahead, green light, signed off, sanction
reject: reject*, declin*, unsuccessful, not successful, turn down, turned down, not selected, not chosen, not been selected, not shortlisted, not progress*, not progressing, weren't chosen, no from us, not this time, ruled out, regret to inform
chosen: picked, chose*, choose someone, chosen, selected, went with, go with, gone with, going with, decided on, opted, offered it to, preferred, leaned towards, settled on, made a choice
filled: filled, taken, gone to, filling, found someone, covered, occupied, has been given, no vacancies, no openings
closed: closed, closing, withdrawn, no longer exist*, no role, stopped the search, pulled, eliminated, shut, cut, scrapped, dropped, gone
freeze: freeze, frozen, budget*, headcount, restructur*, reorgani*, downsiz*, layoff*
match: match*, fit, fits, profile, background, skill*, aligned, right person, suited
experience: experience*, years, senior, junior, seniority
stronger: stronger, closer, more, better, higher, ahead, edge, tipped
proceed: proceed*, move forward, moving forward, take forward, take you forward, taking this further, go ahead, going ahead, continue*, carry on, take it further, go further, progress*, pursue, keep going, take things further, advance*
luck: wish you, good luck, all the best, best of luck, success, every success, future endeavours, your search, elsewhere
onfile: on file, keep your details, keep your cv, keep in touch, future openings, future opportunities, talent pool, for a year, keeping your
decide: decid*, decision*, make up our minds, made up our minds, verdict, outcome, conclusion, choice
thank: thank*, thanks, grateful, appreciate*, cheers
internal: internal*, inside the company, in-house, from within
wait: wait*, patience, patient, bear with, hang tight, hold on, hang on
still: still, not yet, yet, so far, for now, at the moment, currently
ongoing: reviewing, in progress, reading, going through, looking at, working through, considering, under review, underway, interviewing, finish the interviews, references are
hear: hear from, let you know, get back to you, be in touch, in touch, come back to you, contact you, inform you, tell you, call everyone, hear back, owe you, have an answer, reply to you, an answer
delay: delay*, longer, late, slow, taking, held up, behind, overdue, apologies for the
passon: forwarded, passed, pass on, put forward, sent to, passing, hand over, with payroll, share with
check: check*, find out, chase, chasing, look into, ask around
hold: on hold, paus*, on ice, suspended, stands still, put hiring, everything stops
news: news, update*, report, progress report, status, where things stand
send: send, provide, share, forward us, resend, let me have, let us have, supply, give us
document: cv, résumé, resume, certificate*, diploma, document*, transcript*, portfolio, proof, pdf, file, dbs, right to work, receipts
reference: reference*, referee*, speak for your work
licence: licence, license, driving
notice: notice period, how much notice, notice, start date, when could you start, when can you start, earliest start
relocate: relocat*, move to, commut*
permit: visa, work permit, sponsorship, citizenship, authorized to work, right to work
question: question*, clarify, clear up, wonder*, ask you, ask, query
interested: interested, interest, still interested, appeal*
expectation: salary expectation*, expect to earn, hoping to earn, day rate, expected, earn
application: application*, apply, applying, applied
received: received, arrived, got your, have your, safely, submitted, receipt, came through
automatic: automatic*, automated, generated, do not reply, do not answer, not monitored, unmonitored, noreply
review: review*, consider, look at it, have a look, read every, assess your
shortlisted: shortlisted, if your profile, only those, only candidates, selected candidates, those we shortlist, number of applications, many applications
refno: reference number, ref, number
portal: portal, account, log in, login, dashboard, profile page, candidate area
profile: your profile, your background, linkedin, github, your talk, your experience
opportunity: opportunit*, role i'm filling, search, mandate, something new, change, move, challenge
opento: open to, open for, tempted, curious, considering, happy where you are, looking for, looking
across: came across, come across, stumbled, spotted, noticed, found you, caught my eye, saw you
confidential: confidential*, stealth, discreet*
refer: know anyone, know someone, refer, pass this on, your network
recruitfor: i hire, i recruit, i find, on behalf of, my client, one of our clients, look after hiring, working with a
jobs: jobs, vacancies, openings, roles, positions, listings
alert: alert*, matches, matching, recommended, digest, weekly, daily, search results
register: register*, sign up, subscribe*, rsvp now, join now, enrol*, save your spot, unsubscribe
event: event*, fair, webinar*, workshop*, open evening, open day, expo, masterclass, seminar
tips: tips, advice, coach*, course*, guide, practise, practice, mock, prep, training, article, read more, blog
premium: premium, upgrade, discount, percent off, free trial, sale, deal*, limited time
newsletter: newsletter*, bulletin, roundup, edition, this week's
applynow: apply now, easily apply, apply today, invited to apply, hiring now, is hiring, are hiring, actively hiring
away: away, out of office, out of the office, on leave, parental leave, maternity leave, on holiday, on vacation, travelling, traveling, absent, annual leave, not in the office, don't work on, patchy, limited access
return: return*, back on, back in, be back, am back, i'm back, when i return
urgent: urgent*, emergency, immediate
colleague: colleague*, looking after my, stand in, covering for
left: left the company, no longer with, no longer works, no longer employed, has left, have left
shut: office is closed, shut, closed until, between christmas, public holiday
ticket: ticket*, request, enquiry, inquiry, case number, logged, support
message: message, e-mail, email, mail, note
workday: working day*, business day*, hours, within two, opening hours
mailbox: mailbox, inbox, contact form, postmaster
deliver: delivered, delivery, undeliver*, bounce*, recipient*, not delivered, wasn't delivered
full: full, exist, not found, unknown user, no such, rejected your message
code: verification, one-time, passcode, security code, your code, pin
password: password, sign-in, reset, activate, verify
viewed: viewed, looked at your profile, downloaded, opened your, searched for you
survey: survey, feedback about, your opinion, experience of, how was, rate us, two minutes, how did we do, satisfied
privacy: privacy, terms, data, consent, gdpr, policy, retention
delete: delete*, removed, erase*
withdraw: withdraw*, withdrawn your, withdrew
unfinished: unfinished, not finished, incomplete, draft waiting, complete your application, finish your application
medical: doctor, dentist, clinic, vaccin*, patient, results, surgery, medical
school: parents, pupil*, school, teacher meeting, class, university, students, child, nursery, kids
housing: flat, apartment, viewing, tenancy, landlord, housing, rent, mortgage
media: podcast, guest, journalist, magazine, article about, newspaper, radio, documentary
consulate: consulate, embassy, visa interview, immigration
bank: loan, bank, credit, insurance, claim, policy number
usertest: participants, try our app, test our, user research, usability, panel study, paid study, gift card
friend: dinner, birthday, wedding, tennis, party, lunch on, kids, book club, barbecue
order: order, shipped, parcel, delivery of, invoice, subscription
interviewer: scorecard, evaluate the candidate, interviewing a candidate, you are interviewing, interview panel, rate the candidate, debrief
appraisal: annual review, performance review, appraisal, one-to-one, 1:1, your manager
volunteer: volunteer*, mentor*, club, members, choir
pleasure: pleasure, you're welcome, very welcome, no worries, no problem, any time, don't mention
nice: nice, lovely, enjoyed, enjoy, great meeting, kind words, wonderful to, good to
weekend: weekend, safe travels, evening ahead, good day
likewise: likewise, same here, you too, us too, mutual
praise: impressed, terrific, liked, loved, favourite*, stood out, excellent, fantastic, strong, brilliant, standout
news_good: through to, made it to, you're through, one of six, one of the, into the next
"""
