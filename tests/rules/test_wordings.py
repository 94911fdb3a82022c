"""Many ways to say the same thing, and near misses: what kind each short mail is, from a person or from a machine."""

from __future__ import annotations

import pytest

from rules.kinds.classify import classify
from rules.readings import Kind
from tests.builders import JANE, message

K = Kind

PERSON = "Dana Wu <dana@acme.example>"
MACHINE = "Acme Careers <no-reply@us.greenhouse-mail.io>"

WORKDAY = "Acme <acme@myworkday.com>"
OFFICE = "Acme Jobs <jobs@acme.example>"

FROM_PERSONS: list[tuple[Kind, str, str]] = [
    # refusals
    (
        K.REJECTION,
        "Your application",
        "Thanks so much for coming in last week. We have decided to go with someone who has more experience with embedded systems. I wish you all the best.",
    ),
    (
        K.REJECTION,
        "Re: Data engineer",
        "Hi Jane, I'm afraid it's a no from us this time. The other finalist simply had more years in the domain.",
    ),
    (
        K.REJECTION,
        "Update",
        "I wanted to let you know that the position has been filled internally. Sorry for the late notice.",
    ),
    (K.REJECTION, "Analyst role", "Due to a hiring freeze we had to cancel this search. I am really sorry about it."),
    (
        K.REJECTION,
        "Editor",
        "After a lot of back and forth the team chose another candidate whose background is closer to what we need.",
    ),
    (K.REJECTION, "Next steps", "We enjoyed meeting you, but we will not be moving forward with your application."),
    (
        K.REJECTION,
        "Your interview with us",
        "Unfortunately, on this occasion you have not been successful. The panel scored another candidate slightly higher.",
    ),
    (
        K.REJECTION,
        "Nurse post",
        "I regret to inform you that we are unable to offer you the post. We had many strong applicants.",
    ),
    (
        K.REJECTION,
        "The role",
        "We're not going to take things further at this point. Happy to give feedback if you want it.",
    ),
    (
        K.REJECTION,
        "Junior developer",
        "We currently have no vacancies that fit your profile, but we'd gladly keep your CV on file.",
    ),
    (
        K.REJECTION,
        "Sad news",
        "The budget for the role was cut this morning, so the position no longer exists. Our meeting on Thursday is therefore cancelled.",
    ),
    (K.REJECTION, "Our decision", "We won't be inviting you to the second round. Please don't be discouraged."),
    (
        K.REJECTION,
        "Acme / Jane",
        "The client has decided to pass on your profile. They want somebody with retail experience.",
    ),
    (
        K.REJECTION,
        "Application outcome",
        "Your application has been unsuccessful. You are welcome to re-apply after six months.",
    ),
    # invitations
    (
        K.INTERVIEW_INVITATION,
        "Your application",
        "We liked your CV and would love to meet you. When would suit you next week?",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Account manager position",
        "Are you around on Thursday for a quick chat with me and our head of sales?",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Next round",
        "The team wants to see you again! Could you come to our office on Tuesday 14 April at 10?",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Interview",
        "We would like to invite you for an interview on 3 June at 2 pm. Please confirm that you can attend.",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Research engineer",
        "I'd like to set up a call to hear more about your thesis work. What does your calendar look like?",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Application for teacher of physics",
        "You have been shortlisted for interview. Please let us know which of the following dates you prefer: 4 May, 6 May.",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Video interview",
        "The next step is a one-way video interview. Please record your answers by Sunday, the link is below.",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Chemist role",
        "Happy to say that the hiring manager would like to speak with you. Pick a slot that works: https://calendly.com/dana/30",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Application",
        "Could I ring you tomorrow about your application? Anytime between 2 and 4 is good for me.",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Final stage",
        "Congratulations, you've made it to the final stage! Can you do Monday or Tuesday afternoon?",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Intro",
        "Thanks for applying for the designer opening. Do you have 20 minutes this week for an intro call?",
    ),
    (
        K.INTERVIEW_INVITATION,
        "Barista job",
        "Hi, saw you applied for the barista job. Can you pop in for a trial shift and a chat on Saturday morning?",
    ),
    # confirmations
    (
        K.INTERVIEW_CONFIRMED,
        "Interview",
        "Great, that's confirmed for Wednesday 4 March at 15:00. Ask for me at reception.",
    ),
    (
        K.INTERVIEW_CONFIRMED,
        "Interview confirmation",
        "This is to confirm your interview on Monday 9 March at 10:30 with Dr Okafor and Lena Brandt. Bring a photo ID.",
    ),
    (
        K.INTERVIEW_CONFIRMED,
        "Re: times",
        "Thursday at 11 works for us. I've just sent you a calendar invite for the interview, speak to you then!",
    ),
    (
        K.INTERVIEW_CONFIRMED,
        "Your onsite",
        "You're booked in for Friday 13 March, 9 to 12, at our Leeds office. You will meet Ana, Tom and Priit. See you on Friday!",
    ),
    (
        K.INTERVIEW_CONFIRMED,
        "Details for tomorrow",
        "Looking forward to seeing you tomorrow at 9:30 for the interview. The entrance is on Mill Street.",
    ),
    (
        K.INTERVIEW_CONFIRMED,
        "Your interview at Acme",
        "Your interview will take place on 20 May at 14:00 in room 3. You will be meeting the principal and two governors.",
    ),
    # reschedules
    (
        K.INTERVIEW_RESCHEDULED,
        "Interview call",
        "Something urgent has come up on my side. Could we move our call to Friday at 3 instead?",
    ),
    (
        K.INTERVIEW_RESCHEDULED,
        "Interview tomorrow",
        "Unfortunately Mark is ill, so we need to reschedule your interview. Which day next week would work for you?",
    ),
    (
        K.INTERVIEW_RESCHEDULED,
        "Interview",
        "The interview has been moved to 5 pm on the same day. Sorry for the short notice.",
    ),
    (
        K.INTERVIEW_RESCHEDULED,
        "Thursday",
        "I can't make our interview on Thursday any more. Would Monday at 10 suit you?",
    ),
    (
        K.INTERVIEW_RESCHEDULED,
        "New time",
        "We had to push the panel interview back by a week; the new date is 18 June, same time.",
    ),
    # cancellations
    (
        K.INTERVIEW_CANCELLED,
        "Interview on Thursday",
        "I'm sorry, but we have to cancel the interview on Thursday. We will send a new date as soon as we can.",
    ),
    (
        K.INTERVIEW_CANCELLED,
        "Tomorrow",
        "Tomorrow's interview is called off because of the storm. We'll be in touch once the office is open again.",
    ),
    (
        K.INTERVIEW_CANCELLED,
        "Our meeting",
        "Our meeting on Tuesday won't take place, Nina has broken her arm. More soon about the interview.",
    ),
    # tasks
    (
        K.ASSESSMENT,
        "Next step",
        "As a next step we'd ask you to complete a small coding exercise. You have five days, please send us a link to your repo.",
    ),
    (
        K.ASSESSMENT,
        "Case study",
        "Attached is the case study we talked about. Please return your slides by Monday noon.",
    ),
    (
        K.ASSESSMENT,
        "Translation test",
        "Before we decide about interviews, could you do a short translation test? It should not take longer than an hour.",
    ),
    (
        K.ASSESSMENT,
        "Questionnaire",
        "Thanks for your application. Please fill in the attached questionnaire and send it back to us by Friday.",
    ),
    # offers
    (K.OFFER, "Good news", "We are delighted to offer you the position of senior buyer, starting on 1 September."),
    (
        K.OFFER,
        "Offer",
        "As discussed on the phone, please find attached your employment contract. The salary is 52,000 a year.",
    ),
    (K.OFFER, "!!!", "The job is yours if you want it! Papers follow tomorrow."),
    (
        K.OFFER,
        "Re: Interview",
        "Everyone loved you. We'd like you to join us as head of lab, base 98k plus bonus. Take your time to think it over.",
    ),
    (
        K.OFFER,
        "Post of caretaker",
        "Following your interview I am pleased to make you an offer of employment, subject to references.",
    ),
    # other replies
    (
        K.EMPLOYER_REPLY,
        "Re: Application",
        "We have not decided yet, two more people are being interviewed next week. I'll get back to you by Friday.",
    ),
    (
        K.EMPLOYER_REPLY,
        "References",
        "Could you send me the contact details of two referees, please? The panel would like to speak to them about your application.",
    ),
    (
        K.EMPLOYER_REPLY,
        "Re: any news?",
        "Sorry for the silence! Things are delayed because the director is ill, please bear with us.",
    ),
    (
        K.EMPLOYER_REPLY,
        "The analyst role",
        "The role is on hold until the new budget year. I'll let you know as soon as it picks up again.",
    ),
    (
        K.EMPLOYER_REPLY,
        "Your application",
        "I have passed your CV on to the hiring manager. She will review it this week.",
    ),
    (K.EMPLOYER_REPLY, "Quick question", "What are your salary expectations, and what is your notice period?"),
    (
        K.EMPLOYER_REPLY,
        "Work permit",
        "Before we go on with your application, can you tell me whether you need a visa sponsorship?",
    ),
    # cold
    (
        K.RECRUITER_OUTREACH,
        "Opportunity",
        "I came across your profile on LinkedIn and think you'd be a great fit for a role at one of my clients. Are you open to a quick chat?",
    ),
    (
        K.RECRUITER_OUTREACH,
        "Hiring",
        "I'm a headhunter working with a fast growing fintech. Would you be interested in hearing about a Head of Data role?",
    ),
    (
        K.RECRUITER_OUTREACH,
        "Re: my last mail",
        "Just bumping this up. We have an exciting opportunity for a Java developer, no pressure. If you're not looking, do you know someone who is?",
    ),
    (
        K.RECRUITER_OUTREACH,
        "Your GitHub",
        "I saw your work on a parser and was impressed. We're hiring at Bluefin; would you be open to talking?",
    ),
    # not about a job of the user's
    (K.OTHER, "Podcast", "Would you come on our show for an interview? We record on Wednesdays."),
    (
        K.OTHER,
        "User interview",
        "We're looking for participants for a user research interview, you get a 50 euro gift card. Are you free on Tuesday?",
    ),
    (
        K.OTHER,
        "Dinner",
        "Are you around on Saturday? It's Tim's birthday and we thought of going to the Greek place at 8.",
    ),
    (
        K.OTHER,
        "Flat viewing",
        "The viewing of the apartment is confirmed for Tuesday at 6. The landlord will be there.",
    ),
    (K.OTHER, "Dentist", "Your dental appointment is confirmed for Monday 4 May at 9:00."),
    (
        K.OTHER,
        "Interview kit",
        "You are interviewing a candidate tomorrow at 10. Please submit your scorecard afterwards.",
    ),
    (K.OTHER, "Parents' evening", "We invite you to an interview with your son's head teacher on 3 May at 5 pm."),
]

FROM_MACHINES: list[tuple[Kind, str, str]] = [
    (K.APPLICATION_ACK, "Thank you for applying", "Thank you for applying to Acme. Our team will review your application and contact you if there is a match."),
    (K.APPLICATION_ACK, "Application received", "We have received your application for the role of Buyer. If you are selected for an interview, we will be in touch within two weeks."),
    (K.APPLICATION_ACK, "We got it!", "Your application has landed with us. Due to the high number of applications we can only contact candidates who are invited to interview."),
    (K.APPLICATION_ACK, "Your application to Acme", "Thanks for your interest in Acme! We've received your CV and are reviewing it now. Unfortunately we cannot answer everybody; if you don't hear from us within 3 weeks, please assume that you were not successful."),
    (K.REJECTION, "Your application to Acme", "Thank you for your interest in the position. After careful consideration we have decided to pursue other candidates."),
    (K.REJECTION, "Update on your application", "Although your background is impressive, we have chosen not to proceed with your application at this time. We encourage you to apply for future openings."),
    (K.REJECTION, "Regarding Buyer", "The requisition you applied to has been closed and we will not be filling it."),
    (K.REJECTION, "Thank you", "We appreciate the time you took to apply. We received many applications and you were not selected for this role. Good luck with your search!"),
    (K.INTERVIEW_INVITATION, "Interview request", "We were impressed by your application and would like to schedule a phone interview. Please choose a time below."),
    (K.INTERVIEW_INVITATION, "Availability requested", "Acme requests your availability for a first interview. Submit your availability."),
    (K.INTERVIEW_CONFIRMED, "Interview scheduled", "Your interview with Acme has been scheduled for Tuesday, May 5, 2026 at 3:00 PM CET. Need to reschedule? Click here."),
    (K.ASSESSMENT, "Your online assessment", "You're one step closer! Please complete the online assessment within 5 days of receiving this mail."),
    (K.OTHER, "Your verification code", "Use this one-time code to sign in to your candidate account: 123456."),
    (K.OTHER, "Finish your application", "You started an application for Buyer but have not submitted it yet. Complete your application today."),
    (K.OTHER, "You have withdrawn your application", "This confirms that you have withdrawn your application for Buyer."),
    (K.OTHER, "How did we do?", "Please take our short survey about your candidate experience. Your answers are anonymous."),
    (K.OTHER, "Privacy notice", "We keep your personal data for 12 months. Read our privacy policy for candidates."),
]  # fmt: skip


FROM_OTHERS: list[tuple[str, Kind, str, str]] = [
    (PERSON, K.INTERVIEW_CONFIRMED, 'Re: Re: Interview', "Perfect - Thursday 11am it is. Here's the Zoom link: https://acme.zoom.us/j/1"),
    (PERSON, K.INTERVIEW_CONFIRMED, 'Interview arrangements', 'Please find below the arrangements for your interview.\n\nDate: 10 March 2026\nTime: 14:00\nPlace: Room 2\nPanel: Ann Lee, Bo Cho'),
    (PERSON, K.INTERVIEW_CONFIRMED, 'Tuesday', "Great, I've put Tuesday 10 March, 9:30 in the diary for our interview. Talk soon."),
    (MACHINE, K.INTERVIEW_CONFIRMED, 'Your upcoming interview with Acme', 'Hi Jane, you have an interview coming up. When: March 10, 2026 3:00 PM - 3:45 PM CET. Interviewer: Ann Lee. Join: https://zoom.us/j/1'),
    (MACHINE, K.INTERVIEW_CONFIRMED, 'Interview Schedule', 'Thank you for confirming your availability. Your interview schedule is as follows: Thursday 12 March 10:00-10:45 Ann Lee, 11:00-11:45 Bo Cho.'),
    (PERSON, K.INTERVIEW_CONFIRMED, 'phone call', 'Friday at 4 is good for me, I will call you on your mobile about the engineer position.'),
    (PERSON, K.INTERVIEW_INVITATION, 'Application Jane Doe', "We've had a look at your application and think you could be a good fit. Would you be free for a call next week, say Tuesday or Wednesday afternoon?"),
    (PERSON, K.INTERVIEW_INVITATION, 'Next: meet the team', "The feedback was very positive and we'd like you to meet the rest of the team. Can you send me three slots in the week of 16 March?"),
    (MACHINE, K.INTERVIEW_INVITATION, 'Next steps with Acme', 'Congratulations! You have been selected to move forward to a phone screen. Use the link below to book a time with our recruiter.'),
    (MACHINE, K.INTERVIEW_INVITATION, 'Acme: AI interview', 'Please complete your AI interview at your own convenience before Sunday. It takes about 20 minutes.'),
    (PERSON, K.INTERVIEW_INVITATION, 'Assessment centre', "We're pleased to invite you to our assessment centre on 24 March in Leeds. Please reply by Friday to accept your place."),
    (PERSON, K.INTERVIEW_INVITATION, 'Coffee?', 'Loved your application. Fancy grabbing a coffee near our office on Friday so I can tell you more about the role?'),
    (PERSON, K.INTERVIEW_RESCHEDULED, 'Re: Interview', 'So sorry, Tuesday at 10 no longer works for Ann. Would 2pm the same day be possible?'),
    (PERSON, K.INTERVIEW_RESCHEDULED, 'Interview slot', 'Slight change of plan: your interview will now start at 15:30 instead of 15:00.'),
    (MACHINE, K.INTERVIEW_RESCHEDULED, 'Your interview has been rescheduled', 'Your interview with Acme has been rescheduled. New time: Friday, March 13, 2026 at 1:00 PM.'),
    (PERSON, K.INTERVIEW_RESCHEDULED, 'our chat', 'Can we push our chat about the analyst role to next Monday, same time? My flight got cancelled.'),
    (PERSON, K.INTERVIEW_CANCELLED, 'Interview 12 March', 'Due to illness we must call off the interview on 12 March. Someone from HR will contact you with another date.'),
    (MACHINE, K.INTERVIEW_CANCELLED, 'Interview cancelled', 'Your interview for Buyer scheduled for March 12 has been cancelled. The recruiting team will reach out to you.'),
    (MACHINE, K.ASSESSMENT, 'Invitation to HackerRank test', 'You have been invited to take a coding test for Acme. You have 90 minutes once you start. The link expires in 7 days.'),
    (MACHINE, K.ASSESSMENT, 'Please answer these questions', 'To move on with your application, please answer the following screening questions: Do you have a driving licence?'),
    ("HackerRank Team <support@hackerrankforwork.com>", K.ASSESSMENT, 'Acme invites you', 'Acme has invited you to attend the Software Engineer test. Duration: 90 minutes. Start test.'),
    (PERSON, K.OFFER, 'Welcome!', "It's official, we'd love to have you on the team! Contract is attached, start date 1 June, salary 60k."),
    (PERSON, K.OFFER, 'Terms', 'Further to our conversation, I attach the offer letter for the post of registrar. Please sign and return it by the 20th.'),
    (MACHINE, K.OFFER, 'Your offer from Acme', 'Congratulations Jane! We are excited to extend you an offer for the Buyer role. View and sign your offer letter.'),
    (PERSON, K.REJECTION, 'Feedback', "Having interviewed all candidates, we've decided to appoint someone with more leadership experience. Your presentation was excellent though."),
    (PERSON, K.REJECTION, 'RE: application', "Hi Jane - thanks for your patience. Not the news you were hoping for I'm afraid: we are going with somebody who can start right away."),
    (WORKDAY, K.REJECTION, 'Your application', 'We appreciate your interest in Acme. At this time we have identified candidates whose experience more closely matches our requirements.'),
    (WORKDAY, K.REJECTION, 'Application status', 'After reviewing your application, we regret that we will not be progressing it further.'),
    (MACHINE, K.REJECTION, 'Thank you from Acme', "Thank you for applying to the Buyer role and for the time you invested. It's not a match right now, but we hope you'll keep an eye on our careers page."),
    (MACHINE, K.REJECTION, 'Buyer at Acme', 'We wanted to let you know that this position is no longer open. Thank you for your application.'),
    ("LinkedIn <jobs-noreply@linkedin.com>", K.REJECTION, 'Your application to Buyer at Acme', 'Your update from Acme. Thank you for your interest in the Buyer position. Unfortunately, we will not be moving forward with your application.'),
    (MACHINE, K.APPLICATION_ACK, 'Thanks from Acme', "Hi Jane, thanks for applying! We're excited to learn more about you. While we review, read about our culture and our interview process on our blog."),
    (MACHINE, K.APPLICATION_ACK, 'Application confirmation', 'This email confirms that your application for Buyer (R-123) was submitted on March 2, 2026 at 3:15 PM. You can check the status in your candidate profile.'),
    (OFFICE, K.APPLICATION_ACK, 'Your application as Buyer', 'Dear Ms Doe, we confirm receipt of your application. The selection takes some time, and we will contact you as soon as there is news. Kind regards, HR'),
    ("Indeed Apply <indeedapply@indeed.com>", K.APPLICATION_ACK, 'Indeed Application: Buyer', 'Application submitted. Buyer, Acme. The following items were sent to Acme: CV.'),
    ("LinkedIn <jobs-noreply@linkedin.com>", K.APPLICATION_ACK, 'Jane, your application was sent to Acme', 'Your application was sent to Acme. Buyer. Applied on March 2.'),
    (OFFICE, K.APPLICATION_ACK, 'Application', 'Thank you for your application. Shortlisted candidates will be invited to complete a short test and to interviews in the week of 20 April. If you have not heard from us by then, please assume that you were unsuccessful.'),
    (PERSON, K.AUTO_REPLY, 'Out of office Re: Buyer', "Hi, thanks for your mail. I'm travelling this week with limited access to email and will get back to you on Monday."),
    (PERSON, K.AUTO_REPLY, 'Re: Application', 'Thank you for your message. I am currently out of the office and will return on 16 March. In urgent cases please contact Bo Cho.'),
    ("Acme HR <hr@acme.example>", K.AUTO_REPLY, 'Re: Question', 'Thank you for contacting Acme HR. We have received your message and will respond within two business days.'),
    (PERSON, K.EMPLOYER_REPLY, 'Re: Application', "Just a note to say we're running behind, the panel meets on Thursday and you'll hear from me after that."),
    (PERSON, K.EMPLOYER_REPLY, 'expenses', 'Please send your train tickets to our travel desk, they will refund the cost of your trip to the interview.'),
    (PERSON, K.EMPLOYER_REPLY, 'Re: Any update?', "Hi Jane, no decision yet. The hiring manager is on holiday until next week. I haven't forgotten you!"),
    (PERSON, K.EMPLOYER_REPLY, 'Re: Analyst', "Thanks for sending this over. I'll share it with the team."),
    (PERSON, K.EMPLOYER_REPLY, 'Documents', 'We still need a copy of your degree certificate and the signed consent form for your application.'),
    (MACHINE, K.EMPLOYER_REPLY, 'Your application: status', 'Your application for Buyer is still under review. We expect to make a decision by 20 March.'),
    (PERSON, K.EMPLOYER_REPLY, 'Re: Your interview', 'The role has been put on hold while we wait for budget approval. Please bear with us.'),
    (PERSON, K.RECRUITER_OUTREACH, 'Java roles in Berlin', "Hi Jane, your background in backend work caught my eye. I'm recruiting for two scale-ups in Berlin. Worth a chat?"),
    (PERSON, K.RECRUITER_OUTREACH, 'Potential fit', "Hope you're well! We are a boutique search firm and currently retained by a leading bank. I think you might be interested in this Head of Risk position."),
    ("Mia via LinkedIn <inmail-hit-reply@linkedin.com>", K.RECRUITER_OUTREACH, 'New message', 'Hi Jane, are you open to new roles? I have something in climate tech.'),
    ("StepStone <jobagent@stepstone.de>", K.JOB_ALERT, 'Neue Jobs für dich', '12 neue Stellenangebote: Einkäufer (m/w/d) bei Acme. Jetzt bewerben.'),
    ("Glassdoor <noreply@glassdoor.com>", K.JOB_ALERT, 'Buyer at Acme and 7 more jobs for you', 'Recommended for you. Buyer, Acme, 4.1 stars.'),
    (PERSON, K.OTHER, 'Lunch', 'Are you free for lunch on Thursday?'),
    (PERSON, K.OTHER, 'Project kick-off', 'Can we move the kick-off to Tuesday at 10? The client asked for it.'),
    ("Dr. Klein <praxis@klein.example>", K.OTHER, 'Terminerinnerung', 'Wir erinnern Sie an Ihren Termin in unserer Praxis am 10.03. um 9:00 Uhr.'),
    (MACHINE, K.OTHER, 'Acme updated its privacy policy', 'We have updated our privacy policy for candidates. You do not need to do anything.'),
    (MACHINE, K.OTHER, 'Tell us about your experience', 'How was your interview experience with Acme? Take our two-minute survey.'),
    (PERSON, K.INTERVIEW_INVITATION, 'Einladung', 'Sehr geehrte Frau Doe, gerne möchten wir Sie zu einem Vorstellungsgespräch am 12.03.2026 um 10 Uhr einladen. Bitte bestätigen Sie kurz den Termin.'),
    (PERSON, K.INTERVIEW_CONFIRMED, 'AW: Termin', 'Prima, dann bleibt es bei Mittwoch, 11 Uhr. Wir freuen uns auf das Gespräch mit Ihnen am Mittwoch!'),
    (PERSON, K.REJECTION, 'Ihre Bewerbung', 'Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Für Ihren weiteren Weg alles Gute.'),
    (OFFICE, K.APPLICATION_ACK, 'Eingangsbestätigung', 'Vielen Dank für Ihre Bewerbung, die wir gerne erhalten haben. Wir prüfen Ihre Unterlagen und melden uns unaufgefordert.'),
    (PERSON, K.EMPLOYER_REPLY, 'AW: Nachfrage', 'Leider dauert unsere Entscheidung noch etwas länger. Wir melden uns bis Ende nächster Woche bei Ihnen.'),
    (PERSON, K.INTERVIEW_RESCHEDULED, 'Gespräch', 'Leider müssen wir das Vorstellungsgespräch verschieben. Passt Ihnen Donnerstag um 14 Uhr?'),
    (PERSON, K.INTERVIEW_CANCELLED, 'Gespräch am Montag', 'Das Vorstellungsgespräch am Montag muss leider entfallen, Frau Wu ist erkrankt. Einen neuen Termin teilen wir Ihnen noch mit.'),
    (PERSON, K.OFFER, 'Zusage', 'Wir freuen uns sehr, Ihnen die Stelle als Einkäuferin anzubieten. Der Arbeitsvertrag liegt bei.'),
    (PERSON, K.ASSESSMENT, 'Aufgabe', 'Als nächsten Schritt möchten wir Sie bitten, die angehängte Fallstudie zu bearbeiten und bis Montag einzureichen. Ihre Bewerbung hat uns gefallen.'),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "subject", "words"), FROM_PERSONS)
def test_a_persons_mail_is_read_as(kind: Kind, subject: str, words: str) -> None:
    reading = classify(message("m", sender=PERSON, subject=subject, own_words=words), JANE)
    assert reading.kind is kind, reading.evidence


@pytest.mark.parametrize(("kind", "subject", "words"), FROM_MACHINES)
def test_a_machines_mail_is_read_as(kind: Kind, subject: str, words: str) -> None:
    reading = classify(message("m", sender=MACHINE, subject=subject, own_words=words), JANE)
    assert reading.kind is kind, reading.evidence


@pytest.mark.parametrize(("sender", "kind", "subject", "words"), FROM_OTHERS)
def test_a_mail_from_that_sender_is_read_as(sender: str, kind: Kind, subject: str, words: str) -> None:
    reading = classify(message("m", sender=sender, subject=subject, own_words=words), JANE)
    assert reading.kind is kind, reading.evidence
