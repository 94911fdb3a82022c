"""What can be said to heardback in English."""

from rules.words.phrases import Phrases, Says, said

_THEY = r"(?:(?:they|she|he|we)(?: will| want to| plan to| expect to| should|'ll)? )?"
_FOLLOW = r"(?:follow(?:ing)?[- ]?up|check(?:ing)?[- ]?in)(?: with (?:them|her|him))?(?: again| then| after that)?"
_OK = r"(?: is| are)?(?: ok| okay| fine| allowed| welcome)?"

ENGLISH = Phrases(
    code="en",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:the|their|a|final) )*(?:decision|answer|reply|response|feedback|news|verdict|result)s?"
            r"(?: is| are| will be| should be| comes?)?(?: expected| due| promised| made| announced)?(?: ?[:=] ?| ){by}",
            _THEY
            + r"(?:decide|answer|reply|respond|get back|let me know|call(?: me)?(?: back)?|write)(?: to me)? {by}",
            r"(?:they said|expect(?:ed|ing)?|(?:i )?(?:'ll |will |should )?hear(?: back)?|hear(?:ing)? back|reply[- ]by|due|deadline)"
            r"(?: from them)?(?: ?[:=] ?| ){by}",
            r"(?P<by>(?:by|before|until) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"(?:i )?(?:may|can|should|must)(?: not|not|n't) {_FOLLOW}",
            rf"(?:(?:i )?(?:may|can) )?(?:i )?{_FOLLOW}{_OK}(?: ?[:=] ?| )(?:no|nope|not|n)(?: please)?",
            rf"(?:please )?(?:no|do not|don't|dont) {_FOLLOW}s?(?: please)?",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:(?:yes|ok) )?(?:i )?(?:may|can) (?:i )?{_FOLLOW}(?: ?[:=] ?| )?(?:yes|yep|yeah|ok|okay|sure|y)?",
            rf"{_FOLLOW}{_OK}(?: ?[:=] ?| )(?:yes|yep|yeah|ok|okay|sure|fine|y)",
            rf"{_FOLLOW}(?: is| are)? (?:ok|okay|fine|allowed|welcome)|(?:it is |it's )?(?:ok|okay|fine) to {_FOLLOW}",
        ),
        *said(
            Says.TALKED,
            r"(?:(?:i|we) )?(?:have |had )?(?:talked|spoke|spoken|chatted|a chat|a talk)(?: a lot| mostly| mainly)?"
            r" (?:with|to) {one} (?P<topic>(?:about|on|over) .+)",
            r"(?:(?:i|we) )?(?:talked|spoke|chatted) (?P<topic>(?:about|on|over) .+) with {one}",
            r"(?:(?:i|we) )?discussed (?P<about>.+) with {one}",
        ),
        *said(Says.NOTE, r"(?:note|notes)(?: that)?(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:(?:i|we)(?: have|'ve)? )?(?:met|saw|interviewed with|was interviewed by|spoke (?:to|with)|"
            r"talked (?:to|with))(?: with)? {who}",
            r"(?:the |my )?interviewers?(?: is| was| were| are)?(?: ?[:=] ?| ){who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:the|my|our|it|this|that) ?)?(?:interview |call |meeting )?"
            r"(?:(?:did not|didn't|didnt|has not|hasn't|never) (?:take place|taken place|happen|happened|take part)|"
            r"(?:was|got|is) (?:cancell?ed|called off)|fell through|not held)",
            r"(?:interview )?(?:cancell?ed|called off|no[- ]show|did not take place)",
            r"they (?:cancell?ed|called off)(?: (?:it|the (?:interview|call|meeting)))?",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:yes ?,? ?)?(?:(?:it|that|this)(?:'s| is| was) |is )?an interview(?: invitation)?",
            r"interview(?: ?[:=] ?| )(?:yes|y)|yes ?,? (?:an )?interview",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:no ?,? ?)?(?:(?:it|that|this)(?:'s| is| was) |is )?(?:not an|no|not a job|not a real) interview",
            r"(?:(?:it|that|this) )?isn't an interview|interview(?: ?[:=] ?| )(?:no|n)",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:the|a|an|my|our|next|new|another|second|third|final|first|phone|video|on-?site|2nd|3rd) )*"
            r"(?:interview|round|screening|screen|call|meeting)(?: \d(?= (?:on|is|at)\b|:))?(?: is| was| will be| moved(?: to)?| set(?: for)?| scheduled(?: for)?| now)*"
            r"(?: ?[:=] ?| ){when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:snooze|rest|wait|quiet|remind me(?: again)?)(?: it| this| them)?(?: for| in)?(?: ?[:=] ?| ){long}",
            r"(?:snooze|rest|wait|quiet|nothing|remind me(?: again)?|leave it)(?: it| this| them)?"
            r" (?:until|till|on|to) {until}",
        ),
        *said(
            Says.IGNORE,
            r"(?:please )?(?:ignore|forget|drop)(?: it| this| them| that| please)*",
            r"(?:(?:it|that|this)(?:'s| is) )?(?:not (?:an |my )?application(?: of mine)?|not mine|not a job|spam)",
        ),
        *said(
            Says.WITHDRAWN,
            r"(?:i (?:have |'ve )?)?(?:withdrawn|withdrew|withdraw|pulled out)(?: my application)?|i'm out|i am out",
            r"(?:i am |i'm )?(?:no longer interested|not interested(?: any ?more)?)|i (?:said no|turned them down)",
        ),
        *said(
            Says.OFFER,
            r"(?:an |job )?offer|(?:(?:i )?(?:got|have|received) |they (?:made|sent) me )(?:an|the|their) offer",
            r"(?:they )?offered(?: me)? the job",
        ),
        *said(
            Says.REJECTED,
            r"rejected|rejection|(?:got |was |i was |i got )?(?:rejected|turned down)|they (?:rejected me|turned me down|"
            r"said no)|(?:got )?(?:a |the )?rejection",
        ),
        *said(Says.ROLE, r"(?:the )?(?:role|position|job title|title|job)(?: is| was)?(?: ?[:=] ?| ){text}"),
        *said(
            Says.MERGE,
            r"merge with {other}|duplicate of (?P<other2>.+)|(?:is )?(?:the )?same (?:application |employer |company |firm )?as {other}",
            r"merge {names}",
        ),
        *said(
            Says.STOP,
            r"stop (?:everything|all|it all|the search|my search|heardback)",
            r"i(?:'ve| have)? (?:took|taken|accepted|found|got|have) (?:a|the|another|a new) job|job taken",
        ),
        *said(
            Says.PAUSE,
            r"(?:please )?pause(?: everything| all| the search| my search| drafts)?"
            r"(?: (?:until|till) {until}|(?: for)? (?P<long>.+))?",
            r"(?:on )?(?:holiday|vacation|away)(?: until| till) (?P<until2>.+)",
        ),
        *said(Says.RESUME, r"(?:please )?(?:resume|unpause)(?: everything| all| the search)?|i'm back|i am back"),
        *said(Says.YES, r"(?:yes|yep|yeah|y|correct|right|that's right|it is)(?: please)?"),
        *said(Says.NO, r"(?:no|nope|n|wrong|it is not|it isn't|that's wrong)(?: thanks| thank you)?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:the |their )?(?:decision|answer|reply|deadline|expect\w*|they decide|by)\b"),
        *said(Says.MAY_FOLLOW_UP, r"(?:i )?(?:may|can) (?:i )?(?:follow|check)|follow[- ]?up"),
        *said(Says.INTERVIEWER, r"(?:i )?met\b|interviewers?\b"),
        *said(Says.INTERVIEW, r"(?:the |my )?(?:interview|round)\b"),
        *said(Says.SNOOZE, r"snooze|remind me"),
        *said(Says.IGNORE, r"ignore"),
        *said(Says.WITHDRAWN, r"(?:i )?withdr[ae]w"),
        *said(Says.OFFER, r"offer"),
        *said(Says.REJECTED, r"reject"),
        *said(Says.ROLE, r"role\b"),
        *said(Says.MERGE, r"merge"),
        *said(Says.PAUSE, r"pause"),
        *said(Says.RESUME, r"resume"),
        *said(Says.STOP, r"stop\b"),
    ),
    examples=(
        (Says.REPLY_BY, "decision by 5 Dec"),
        (Says.MAY_FOLLOW_UP, "may follow up yes"),
        (Says.MAY_NOT_FOLLOW_UP, "may follow up no"),
        (Says.INTERVIEWER, "met Dana Wu <dana@acme.example>"),
        (Says.TALKED, "talked with Dana about the Rust migration"),
        (Says.NOTE, "note: they are moving to a bigger office"),
        (Says.INTERVIEW, "interview 12 March 15:00"),
        (Says.NOT_HELD, "did not take place"),
        (Says.SNOOZE, "snooze 1 week"),
        (Says.IGNORE, "ignore"),
        (Says.WITHDRAWN, "withdrawn"),
        (Says.OFFER, "offer"),
        (Says.REJECTED, "rejected"),
        (Says.IS_INTERVIEW, "yes, an interview"),
        (Says.NOT_INTERVIEW, "not an interview"),
        (Says.YES, "yes"),
        (Says.NO, "no"),
        (Says.ROLE, "role is Data Analyst"),
        (Says.MERGE, "merge with Acme Holding"),
        (Says.PAUSE, "pause until 2 January"),
        (Says.RESUME, "resume"),
        (Says.STOP, "stop everything"),
    ),
    talked="{who}: talked {topic}",
    joins=r"and|as well as",
)
