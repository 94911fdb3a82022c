"""English: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations.en import WORDS as OCCUPATIONS
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

CUES = Cues(
    stop_words=frozenset(
        "the and you to of your for we our is with that this have are be will it i at on us as not from or if would "
        "hi dear thanks please".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"invit(?:e|es|ing|ed)(?: you)?(?: \w+){0,5}? (?:to|for)~(?:interview|call|chat|conversation|meeting|on-?site|"
            r"stage|round|assessment cent(?:re|er)|screen|screening|talk|speak|discuss|visit|meet|join us|come in|loop)",
            r"(?:an? )?invitation (?:to|for)(?: \w+){0,3} (?:interview|video|phone|conversation|meet)",
            r"(?:offer|offering|give|giving) (?:you )?an? (?:\w+ ){0,3}(?:interview|slot|phone screen|screening call|call)",
            r"offer of (?:an )?interview",
            r"(?:selected|chosen|shortlisted|short-listed|picked|approved|put forward) (?:you )?(?:for|to)(?: \w+){0,4}? "
            r"(?:interview|meet|talk|speak|chat|call)",
        ),
        *said(
            Act.INVITE,
            0.8,
            r"(?:would|'d|we|i|team|they) (?:\w+ ){0,2}?(?:like|love|want|keen|happy|delighted|pleased|glad|great|good|eager|"
            r"excited|curious)~(?:meet|meeting|speak|talk|chat|catch up|interview|see|connect|sit down)(?: with| to)? you",
            r"(?:like|love|want|wants|hoping|keen|happy|delighted|pleased|glad|eager) (?:\w+ ){0,4}?to~(?:set up|schedule|"
            r"arrange|organi[sz]e|find|fix|have|book|line up) (?:an? |the |your |some |you )~(?:interview|call|chat|"
            r"conversation|meeting|time|slot|round|session|onsite|intro)",
            r"(?:want|wants|like|love|have|get) you (?:to come |to pop |to come back |back )?(?:in|over|by|along) (?:for|to)",
            r"(?:they|team|panel|client|manager|[a-z]+) (?:want|wants|would like|'d like|would love|'d love|is keen|are keen) "
            r"to (?:meet|see|interview|speak to|speak with|talk to|talk with|chat with) you",
            r"next (?:step|stage|round) (?:is|will be|would be|involves)~(?:interview|call|chat|conversation|meeting|meet|"
            r"speak|screen|onsite|video)",
            r"record(?:ed)?~(?:video )?(?:interview|answers|responses)",
            r"(?:one-way|on-demand|asynchronous|recorded|pre-recorded|ai|digital|video) interview(?! is| at| on)",
            r"(?:can|could|may|shall) (?:i|we) (?:call|ring|phone|give you a (?:call|ring|bell)|grab you)",
        ),
        *said(
            Act.INVITE,
            0.5,
            r"(?:set up|schedule|arrange|organi[sz]e|book|fix) (?:an? |your |the |some )~(?:interview|call|chat|meeting|"
            r"conversation|time|visit)",
            r"(?:phone|video|screening|intro|introductory|first|initial|second|final|exploratory|quick|short|informal) "
            r"(?:interview|call|chat|conversation|meeting|screen)",
            r"you(?:'ll| will|'d| would) (?:be )?(?:meet|meeting|speak|speaking|talk|talking|chat) (?:with |to )?",
            r"(?:come|pop) (?:in|by|over) (?:for|to)",
            r"interview (?:availability|invitation|request|invite)",
        ),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:would|does|do|could|can|will|might|how does|how would|how about) (?:[^\n?]{0,60} )(?:work|suit|be ok|be okay|"
            r"be good|be convenient|be possible|fit)(?: for| with)?(?: you| your)?[^\n?]{0,80}\?",
            r"(?:are|would|will|might) you (?:be )?(?:free|available|around|up for|able to (?:meet|talk|speak|join|come|make|"
            r"attend|do))",
            r"(?:can|could|shall) (?:you|we|i) (?:do (?!an? |the |this |it)|meet|talk|speak|call|ring|chat|make|come|pop|drop|jump|hop|catch up|find|"
            r"set up|schedule)~",
            r"(?:do you have|have you got|got|any chance of) (?:\d+|half|a few|some|time|a spare|ten|fifteen|twenty|thirty)"
            r"(?: an?)?(?: |-)?(?:min|minutes|hour|time)?",
            r"(?:what|which) (?:\w+ )?(?:times?|days?|dates?|slots?|options?|one|of these|of them)~(?:work|suit|best|prefer|"
            r"good|you|convenient)",
            r"(?:what|how) (?:does|is|do) your (?:week|calendar|diary|schedule|availability|afternoon|morning|month|"
            r"next)(?: \w+){0,4}",
            r"when (?:are|would|could|can|might|is|will|do|works|suits)(?: you| be| suit| a good| best| it| we)+",
            r"let (?:me|us|\w+) know (?:\w+ ){0,3}?(?:which|what time|what day|when you|when would|your availab|if that|"
            r"if this|if either|if any|if one|if it works|a time|times|some times|a few times|whether|what works|what suits)",
            r"(?:share|send|give|provide|submit|indicate|reply with|respond with|confirm|tell|with|enter|add|know|need|have) "
            r"(?:\w+ ){0,3}?(?:your|some|a few|three|two|several|any|preferred|possible) (?:\w+ ){0,3}?(?:availabilit(?:y|ies)|"
            r"times|slots|dates|half-days|windows|time slots)",
            r"(?:pick|choose|select|grab|book|find|reserve|schedule|claim) (?:\w+ ){0,4}?(?:time|slot|date|appointment|thing|"
            r"spot|one|15|20|25|30|45|60|interview|call|chat)s?",
            r"(?:use|using|through|via|is|here's|here is) (?:\w+ ){0,4}?(?:calendar|scheduling|booking|calendly|self-scheduling|"
            r"scheduler) (?:link|tool|page|below)",
            r"(?:fancy|how about|shall we|up for|worth) (?:\w+ )?(?:a|an|grabbing|meeting|have|set|schedule|talk|meet|jump)",
            r"link to (?:schedule|book|pick|choose|select)",
            r"(?:please|kindly) (?:\w+ ){0,3}?(?:confirm|accept|let us know|let me know|reply|respond|rsvp)~(?:attend|attendance|"
            r"time|slot|date|place|works|suits|suitable|convenient|able|interview|availab|invitation|acceptance)",
            r"schedule (?:your|a|an|the) ~(?:interview|call|conversation|time|screen|chat|session|meeting)",
            r"(?:waiting|wait) for (?:you|your)~(?:pick|choose|book|availab|time|slot)",
            r"submit availability|availability request|requests? your availability",
        ),
        *said(
            Act.PICK_TIME,
            0.5,
            r"(?:shout|ping me|drop me a line|give me a shout|get back to me)",
            r"your availability|availability",
            r"(?:earliest|next) convenience",
            r"(?:works|suits) (?:best )?for you",
            r"any of (?:these|those|the following)|either of (?:these|those)|following (?:times|slots|dates|options)",
        ),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:is|are|has been|have been|'s|'re|i've|we've|all|now) (?:now |all |been |you )*(?:confirmed|booked|set for|"
            r"set up for|scheduled|all set|locked in|pencilled in|penciled in|fixed|arranged|in the (?:diary|calendar))",
            r"(?:interview|appointment|booking|meeting|call) (?:confirmation|confirmed|scheduled|booked)",
            r"(?:see|speak (?:to|with)|talk (?:to|with)|meet|catch|expect|i'll call|i will call|will call|'ll ring|will ring) you (?:then|there|on|at|tomorrow|next|this|"
            r"(?:mon|tue|wed|thu|fri|sat|sun)\w*|in the)",
            r"(?:talk|speak|see you) (?:then|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|tomorrow|at \d)",
            r"(?:i |we |this is to |to |and |hereby )?confirm(?:ing|s)? (?:\w+ ){0,4}?(?:interview|call|meeting|appointment|"
            r"conversation|chat|slot|booking|mon|tue|wed|thu|fri|\d+)\w*",
            r"confirmed for|confirmed (?:on|at)|all set|(?:got|have|put|booked|pencilled|penciled|down) you (?:down|in|for)|"
            r"(?:mon|tue|wed|thu|fri|am|pm|\d)\w* it is",
            r"(?:invite|invitation|calendar (?:invite|entry|hold)|link|details) (?:is |are |has been |have been |was |just )?"
            r"(?:sent|attached|on (?:its|the) way|to follow|follows|below|coming)~(?:interview|call|meeting|mon|tue|wed|thu|fri)",
            r"(?:that|it|this|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|\d ?(?:am|pm)|\d\d) (?:time )?(?:works|is perfect|is great|"
            r"suits|is good|it is)(?: perfectly| well| great| fine)? (?:for (?:us|me|him|her|them|[a-z]+))?",
            r"your (?:\w+ ){0,4}?(?:interview|call|appointment|meeting|assessment cent(?:re|er))s? (?:\w+ ){0,4}?(?:will be|is|"
            r"takes place|will take place|are|is on) (?:on|at|held|taking|confirmed|scheduled|booked|set|"
            r"(?:mon|tue|wed|thu|fri)\w*|tomorrow)",
            r"look(?:ing)? forward to (?:seeing|meeting|speaking|talking|welcoming|chatting|having) (?:\w+ ){0,3}?(?:on|at|"
            r"tomorrow|(?:mon|tue|wed|thu|fri)\w*|then|next)",
            r"(?:i've|i have|we've|we have|just) (?:just |now )?(?:booked|put|scheduled|added|reserved|blocked|sent (?:you )?"
            r"(?:a|the) (?:calendar|invite|invitation|zoom|teams|meet))",
        ),
        *said(
            Act.FIX_TIME,
            0.45,
            r"zoom\.us/\w+|meet\.google\.com|teams\.microsoft\.com|(?:zoom|meet|teams|video|webex) link",
            r"(?:join|dial in|log in|joining) (?:link|info|details|instructions|the meeting|with|by|via|here|using)",
            r"interview (?:details|schedule|agenda|itinerary)",
            r"(?:ask for|report to|come to|check in (?:at|with)|sign in at) (?:\w+ ){0,2}?(?:reception|desk|front|me|security)",
            r"here (?:are|is) (?:the|your) (?:details|schedule|agenda|line-?up|plan)",
            r"when:|date:|time:",
        ),
        *said(
            Act.REMIND,
            0.9,
            r"remind(?:er|ing)?(?: you)?~(?:interview|call|meeting|appointment|conversation|chat|tomorrow|today|session)",
            r"(?:interview|call|meeting|appointment|event|session) (?:\w+ ){0,4}?(?:is|starts?|begins?) (?:\w+ ){0,2}?"
            r"(?:tomorrow|today|in \d+|soon|in an hour)",
            r"(?:upcoming|coming up)~(?:interview|call|meeting|appointment|event)",
        ),
        *said(
            Act.MOVE,
            0.9,
            r"(?:has been|have been|was|is|been|has|had to|have to|need to|needs to|must|'s|like to|are|get) (?:now |also )?"
            r"(?:reschedul\w*|re-?arrang\w*|moved|move|shifted|shift|pushed|push|postponed?|brought forward|bring forward|"
            r"bumped|bump|put back|swap|swapped|switch|switched|delay) (?:\w+ ){0,4}?(?:interview|call|meeting|chat|"
            r"appointment|conversation|slot|session|event|to|you|it|us|our|until|back|by|from|things|today|tomorrow|mon|tue|"
            r"wed|thu|fri)\w*",
            r"(?:reschedul\w+|rearrang\w+|re-arrang\w+|postpon\w+) (?:\w+ ){0,3}?(?:interview|call|meeting|chat|appointment|"
            r"conversation|slot|session|event|your|our|the|us|you|to|for|it)",
            r"(?:move|push|shift|bump|swap|switch|change|nudge) (?:\w+ ){0,2}?(?:our|the|your|this|it|that|things|us|you|"
            r"tomorrow's|today's|mon\w*'s|tue\w*'s|wed\w*'s|thu\w*'s|fri\w*'s) (?:\w+ ){0,3}?(?:interview|call|meeting|chat|"
            r"appointment|conversation|slot|session|to|back|by|time)",
            r"(?:the|your|our) (?:new|updated|revised) (?:interview )?(?:time|date|slot|day|appointment)(?: for| is|:)?",
            r"(?:pick|choose|find|propose|suggest|agree on|look for) (?:\w+ ){0,2}?(?:new|different|another|alternative) "
            r"(?:interview )?(?:time|date|slot|day)",
            r"(?:brought|bring|moved|pushed|put) (?:\w+ ){0,3}?(?:forward|back) (?:by|to|half|an hour|a (?:day|week))",
            r"(?:instead of|rather than) (?:\w+ ){0,3}?(?:mon|tue|wed|thu|fri|tomorrow|today|\d)\w*",
            r"(?:can|could|would|shall) (?:we|you) (?:\w+ ){0,3}?(?:instead|later|earlier)",
            r"(?:updated|changed|former|new) (?:date/time|invitation|event|time)",
        ),
        *said(Act.MOVE, 0.7, r"(?:no longer|doesn't|does not|won't|will not) (?:works?|suits?|be possible)(?: for)?"),
        *said(
            Act.MOVE,
            0.55,
            r"(?:new|different|another|alternative|later|earlier) (?:interview )?(?:time|date|slot|day) for",
            r"(?:instead|a different day|another day|another time|rain ?check)",
            r"(?:something|clash|conflict|emergency) (?:\w+ ){0,3}?(?:come up|came up|with|popped up)",
            r"reschedul\w*|rescheduled|rearrange",
        ),
        *said(
            Act.CANCEL,
            0.9,
            r"(?:interview|event|meeting|call|appointment|chat|conversation|session|slot) (?:\w+ ){0,4}?(?:cancell?ed|called off|"
            r"is off|cancell?ation|won't (?:go|take|be|happen)|will not (?:go|take|be happening)|not (?:going|take|taking|go))",
            r"(?:cancel|cancell?ed|cancell?ing|call off|calling off|called off|scrap|drop) (?:\w+ ){0,4}?(?:interview|event|"
            r"meeting|call|appointment|chat|conversation|session|slot|tomorrow|today|mon|tue|wed|thu|fri|it|our)\w*",
            r"(?:canceled|cancelled)(?: event| by)?:?",
            r"(?:can't|cannot|can not|won't|not|unable|no longer) (?:\w+ ){0,4}?(?:make it|make (?:our|the|tomorrow|today|mon|"
            r"tue|wed|thu|fri)|attend|host|hold (?:the|our|your)|go ahead with (?:the|our|your)~(?:interview|call|meeting))\w*",
        ),
        *said(
            Act.TEST,
            0.9,
            r"(?:complete|completing|do|take|taking|finish|answer|fill (?:in|out)|work (?:on|through)|tackle|attempt|return|"
            r"have a go at|prepare|start|begin|submit) (?:[\w'-]+ ){0,6}?(?:tests?(?! drive)|assessments?|challenge|exercises?|"
            r"assignment|questionnaire|task|quiz|take-?home|case study|homework|test project|short questions|screening "
            r"questions|simulation|work sample|problem set|skills check)(?! cent(?:re|er))",
            r"(?:take-?home|coding (?:challenge|test|exercise|assessment|task)|online (?:assessment|test|challenge)|technical "
            r"(?:test|assessment|challenge|exercise|assignment)|skills? (?:test|assessment)|(?:aptitude|psychometric|"
            r"personality|numerical|situational judgement|logical) (?:test|assessment|questionnaire)s?)",
            r"(?:your|the) (?:\w+ )?(?:solution|submission|repo|repository|code|slides|exercise) (?:by|before|within|no later)",
            r"(?:attached|here|below|following)(?:,)? (?:\w+ ){0,4}?(?:exercise|assignment|task|challenge|test|case study|questionnaire)",
        ),
        *said(
            Act.TEST,
            0.5,
            r"(?:hackerrank|codility|codesignal|testgorilla|coderpad|coderbyte|shl)",
            r"(?:time limit|timed|minutes to complete|you(?:'ll| will) have \d+ (?:minutes|hours|days))",
            r"(?:personal|unique|test|assessment) link|start (?:the )?(?:test|assessment)",
            r"(?:shouldn't|should not|won't) take (?:you )?(?:more|longer) than",
            r"(?:send|submit|return|upload|email) (?:me |us |it )?(?:\w+ )?(?:a |your )?(?:repo|zip|solution|link to your|code)",
            r"(?:writing|editing|design|translation|work) (?:sample|exercise|test)",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:pleased|delighted|happy|thrilled|excited|like|love|glad|proud|pleasure|going|want|wants|decided|able|formally) "
            r"(?:\w+ ){0,3}?(?:offer|extend|make) (?:\w+ ){0,2}?(?:you |an offer|a formal|a conditional|our offer)(?! an? "
            r"(?:\w+ ){0,3}(?:interview|call|slot|meeting|chat|time|place on))",
            r"(?:we|i|they|company|client|team|board|panel|[a-z]+)(?:'re|'ve|'d| are| have| would)? (?:now |just |all )?(?:offer|"
            r"offering|made|extending|making) you (?:the|a|an offer|this)(?! (?:\w+ ){0,3}(?:interview|call|slot|meeting|"
            r"chat|time|choice|chance|discount))",
            r"(?:your|an|the|our|formal|conditional|verbal|written|official|job|employment) (?:\w+ )?(?:offer letter|offer of "
            r"employment|job offer|offer package|employment offer)",
            r"(?:letter of offer|offer of employment|conditional offer|formal offer|verbal offer|written offer|contract of "
            r"employment|employment (?:contract|agreement))",
            r"(?:attached|enclosed|here) (?:\w+ ){0,4}?(?:offer|contract)(?! page)",
            r"(?:you(?:'ve| have)? (?:got|landed)|yours is) the (?:job|role|position|gig)|(?:job|role|position|post) is yours",
            r"(?:want|like|love|delighted|thrilled|excited) (?:for )?you to join (?:us|the team|our team|as|the)",
            r"(?:it's|it is|that's) a (?:big )?yes|(?:yes|thumbs up) from (?:all of )?(?:us|everyone|the (?:team|panel))",
            r"welcome (?:aboard|on board|to the team|to the [a-z]+ family)",
            r"come (?:and )?(?:work|join) (?:with |for )?us(?: as)?",
        ),
        *said(
            Act.OFFER,
            0.45,
            r"(?:base|salary|starting salary|annual salary|compensation|package|remuneration)(?: of| is| at|:)? ?[^\n\w]{0,3}\d",
            r"(?:equity|stock options|rsus|pto|signing bonus|sign-on|annual leave|pension|benefits package)",
            r"(?:start|starting|joining|first) (?:date|day)",
            r"(?:sign|countersign|signed|signature) (?:\w+ ){0,4}?(?:offer|contract|letter|copy|agreement)",
            r"the offer|your offer|offer (?:is open|stands|expires|details|terms)",
            r"subject to (?:\w+ ){0,4}?(?:references|checks?|clearance|screening)",
        ),
        *said(
            Act.REJECT,
            0.95,
            r"(?:not|n't|never) (?:be |to be )?(?:going to |able to |been able to |in a position to |planning to )?(?:be )?(?:mov\w*|"
            r"progress\w*|proceed\w*|continu\w*|pursu\w*|going|go|advanc\w*) (?:\w+ ){0,3}?(?:forward|ahead|further|onward|with your|"
            r"with you|your application|your candidacy|to the (?:next|onsite|on-site|interview|second|final|following)|on this "
            r"occasion|this time)",
            r"(?:not|n't|never) (?:be |to be )?(?:going to |able to |been able to |in a position to )?(?:be )?(?:tak\w+|carry\w*|bring\w*|"
            r"put\w*) (?:you|your \w+|this|things|it|matters) (?:any |to the )?(?:forward|further|on\b|next)",
            r"(?:not|n't|never|unable|regret) (?:be |to be )?(?:to |going to |able to |been able to |in a position to )?(?:be )?(?:invit\w*|"
            r"offer\w*|shortlist\w*|hir\w*|select\w*|appoint\w*|consider\w*) (?:you\b|your|any)(?! (?:\w+ ){0,4}?(?:reimburse\w*|"
            r"parking|expenses|travel|feedback|sponsor\w*|a different|another|to (?:bring|prepare)))",
            r"(?:unable|not able|not in a position|cannot|can't) to (?:progress|proceed|move|continue|advance|take) (?:with|forward|ahead|"
            r"further|you forward|you further|your (?:application|candidacy))",
            r"(?:decided|chosen|elected|opted|chose|decision|choosing|deciding) (?:\w+ ){0,3}?(?:not to|against)",
            r"(?:decided|chosen|elected|opted|chose|decision|will|are|be|going) (?:\w+ ){0,2}?(?:to )?(?:be )?(?:mov\w+|go|going|proceed\w*|"
            r"progress\w*|continu\w*|pursu\w+|hir\w+|appoint\w*) (?:forward |ahead |on |our process |the process )?(?:with |for )?"
            r"(?:\w+ ){0,2}?(?:other|another|different|someone|somebody|internal) ?(?:candidates?|applicants?|person|people|direction|"
            r"else|finalists?|profiles?|with|who|whose)",
            r"(?:position|role|vacancy|job|post|opening|requisition|opportunity)~(?:has|have|is|was|'s|had|been) (?:now |"
            r"already |since |just |unfortunately |been |recently )*(?:filled|closed|cancelled|canceled|withdrawn|eliminated|"
            r"removed|taken(?! longer| a)|gone|pulled|frozen|scrapped|axed|cut|no longer (?:available|open|needed|exist|being|required))",
            r"(?:hiring|recruitment|headcount) (?:\w+ )?(?:freeze|frozen)|(?:froze|frozen|freezing) (?:all |the )?(?:hiring|"
            r"headcount|recruitment)",
            r"(?:fill|filled|cancel|cancelled|close|closed|pull|pulled|scrap|withdraw|withdrawn) (?:the|this|that) "
            r"(?:\w+ )?(?:role|position|vacancy|post|opening|requisition|search)(?: with| internally)?",
            r"(?:went|gone|going|go|gone ahead|moved forward|moving forward|moved ahead|moving ahead|proceed\w*|progress\w*|continu\w*) "
            r"(?:ahead )?(?:with|for|in) (?:an?other|other|someone|somebody|a different|an internal|the other|candidates (?:who|whose))",
            r"(?:hired|appointed|selected|chose|chosen|picked|found|accepted|offered|given) (?:\w+ ){0,5}?(?:another (?:candidate|person|"
            r"applicant)|someone|somebody|internal|internally|other candidates?|a different|else|candidates? (?:who|whose|with))",
            r"no longer (?:be )?(?:consider\w*|under consideration|in (?:the running|consideration)|hiring|recruiting|moving forward|"
            r"proceeding|exists)",
            r"(?:was|were|is|are|been|has|have|you|application|candidacy) (?:\w+ ){0,3}?(?:unsuccessful|not successful|not "
            r"(?:been )?(?:selected|successful|shortlisted|chosen|progressed|taken forward|accepted))",
            r"(?:it's|it is|that's) a (?:no|pass)(?!-)|(?:we|they|i)(?:'ll|'ve| will| have|'re going to| are going to) (?:have to |decided to )?"
            r"pass(?= on (?:you|your|this)|[.,!;]|$)|decided to pass",
            r"(?:won't|will not) be (?:able to )?(?:progress\w+|offering|proceeding|hiring|pursuing|inviting|moving|extending an)(?: you| with| "
            r"forward| ahead| to)?",
            r"(?:have|has|are|currently|is|there's|with) (?:\w+ )?(?:no|not any|n't any) (?:suitable |current |open |further )?(?:vacanc(?:y|ies)|"
            r"openings?|positions?)(?: available)?",
            r"asked (?:her|him|them) to join|turned? you down",
            r"(?:candidates?|applicants?) (?:who|whose|with) (?:\w+ ){0,4}?(?:more|better|closely|closer|stronger)",
            r"(?:ended|end|ending|closing|closed|close|archived|declined?|declining|rejected?|rejecting) (?:our|your|the) (?:\w+ )?(?:application|"
            r"candidacy)",
        ),
        *said(
            Act.REJECT,
            0.7,
            r"(?:other|another|different|stronger) (?:candidate|applicant|finalist|person|profile)s?~(?:closer|better|stronger|"
            r"match\w*|fit|accepted|experience|align\w*|suited|whose|edge|ahead)",
            r"(?:closer|better|stronger|more closely|more directly|more suited|better suited) (?:match\w*|fit|fits|align\w*|suit\w*|"
            r"candidates?)|more (?:closely|relevant|directly) (?:\w+ )?(?:match\w*|align\w*|experience|fit\w*|meet)",
            r"(?:not|n't) (?:quite )?(?:a |the |what )?(?:right |good |strong |close |perfect )?(?:match|fit|what we (?:need|are|were)|the "
            r"answer|the news|the outcome|the result|the e-?mail|the message|for us|this time|this round|on this occasion)",
            r"(?:not|n't) (?:fully )?(?:meet|match|align with|fit) (?:our|the|all|what)",
            r"disappointing (?:news|read|to|outcome|for you|message)|not the (?:news|answer|outcome|result|e-?mail|decision) you",
            r"wish you (?:\w+ ){0,4}?(?:best|success|luck|well)~(?:search|future|career|endeavou?rs?|hunt|next)",
            r"(?:leave|left) (?:it|things|this) (?:there|here|at that)",
            r"stood out (?:more|slightly)|(?:pipped|edged out|narrowly)|(?:a |in a )different direction",
        ),
        *said(
            Act.REJECT,
            0.5,
            r"(?:other|another|stronger) (?:candidate|applicant|finalist)s?",
            r"apply again|re-?apply|good luck (?:with|in|for) (?:your|the) (?:search|job|hunt|future|career)",
        ),
        *said(
            Act.REJECT,
            0.4,
            r"(?:regret|sorry|sad|disappointed|afraid) (?:to |that )(?:\w+ )?(?:inform|say|tell|let|share|advise|pass|i|we|you)",
            r"(?:keep|hold|retain|keeping) (?:your|you)~(?:on file|in mind|talent pool|database|for future)",
            r"(?:encourage|invite|welcome) you to (?:apply|keep|explore|reapply|check|visit)",
            r"unfortunately|regrettably|sadly|regret",
            r"(?:future|other) (?:opening|role|opportunit|position|vacanc)\w*",
            r"(?:difficult|tough|hard) (?:decision|choice)",
            r"on this occasion|this time around",
        ),
        *said(
            Act.ADVANCE,
            0.7,
            r"(?:you(?:'ve| have)?|you're|your application) (?:\w+ ){0,3}?(?:made it|progressed|passed|moved|advanced|through|"
            r"moving|moving on|progressing|been shortlisted|shortlisted|advancing)~(?:stage|round|step|next|to|interview|"
            r"shortlist)?",
            r"(?:mov\w+|tak\w+|progress\w+|advanc\w+|bring\w*|put\w*) you (?:forward|further|on|ahead|to the next|through)",
            r"(?:like|love|want|happy|pleased|delighted|excited|ready) to (?:move|proceed|progress|continue|go|take) (?:you |things "
            r")?(?:forward|ahead|further|with you|to the next|on)",
        ),
        *said(
            Act.PAUSE,
            0.85,
            r"(?:on|to|onto) hold|paus(?:ed|ing|e)|on ice|temporarily|picks? up again|back burner",
        ),
        *said(
            Act.STATUS,
            0.85,
            r"still (?:\w+ )?(?:in|under|reviewing|review|interviewing|considering|deciding|making|working|waiting|going|"
            r"finali[sz]ing|open|very|being|discussing|seeing|meeting|with|to|on|a few)",
            r"(?:no|not any|don't have|n't have|without|haven't had) (?:\w+ ){0,3}?(?:news|updates?|decision|answer)(?: yet| so far)?",
            r"(?:haven't|have not|not yet|hasn't|has not) (?:\w+ ){0,2}?(?:decided|made|forgotten|reached|finished|heard|come)",
            r"(?:hang tight|sit tight|bear with|patience|bearing with|be patient|holding pattern)",
            r"(?:(?:been|is|are|was|some|slight|the|a|slightly|bit) delay(?:ed|s)?|taking (?:\w+ )?longer|took longer|behind schedule|running late|running behind|slower|held up)",
            r"(?:keep|keeping) you (?:\w+ )?(?:posted|updated|in the loop|informed)",
            r"in the (?:running|mix|frame)",
            r"(?:will|should|'ll|can|would|to) (?:\w+ ){0,3}?(?:hear|heard) (?:\w+ )?(?:back |from |by |within |on |soon)",
            r"(?:have|has|make|made|making|reach|finali[sz]e|need|take|expect) (?:\w+ ){0,4}?(?:decision|answer|verdict|final say)",
            r"(?:debrief|panel|committee|hiring manager|leadership|approval|budget|sign-?off|board) (?:\w+ ){0,3}?(?:is|will|meets?|"
            r"liked|enjoyed|was|were|on|takes|has|have|needs)",
            r"(?:update|status|progress) (?:on|about|of|regarding) your (?:application|candidacy|interview)",
            r"(?:need|needs|give us|take|takes|want|wants) (?:\w+ ){0,4}?(?:until|till|more time|another|few (?:more )?days|"
            r"(?:a|one|two) (?:more )?weeks?)",
            r"liked (?:the|your|you|talking|meeting)|(?:great|good|positive|lovely|glowing|strong) (?:feedback|impression|things)",
        ),
        *said(
            Act.STATUS,
            0.5,
            r"(?:get|come|be|circle|write|getting|coming) back to you|(?:be|get|keep) in (?:touch|contact)|let you know|follow up",
            r"next steps?|feedback|decision|shortlist|timeline|update",
            r"(?:forward|forwarded|pass|passed|passing|shared|sent) (?:\w+ ){0,6}?(?:on to|along|to the|with the|to our|to my|over)",
            r"apolog(?:y|ies|i[sz]e)|sorry for (?:the|my|not)",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:could|can|would|will|may i ask|might) you (?:\w+ ){0,2}?(?:send|share|provide|tell|confirm|clarify|fill|resend|"
            r"forward|upload|give|let|explain|supply|email|remind|check|point|write|answer)",
            r"(?:please|kindly|pls) (?:\w+ ){0,2}?(?:send|share|provide|confirm|reply|upload|return|fill|forward|complete|let|"
            r"supply|email|sign|advise|tell|bring|attach|submit)",
            r"(?:salary|compensation|pay|rate) (?:expectation|requirement|range)s?|notice period|(?:visa )?sponsorship|right to "
            r"work|work (?:permit|authori[sz]ation)|earliest start|reference(?:s| contacts)|referees",
            r"need (?:\w+ ){0,3}?(?:copy|form|documents?|certificates?|proof|details|signature)",
            r"(?:quick|one|two|couple of|few) (?:more )?(?:q|questions?|things?)",
        ),
        *said(
            Act.ASK,
            0.35,
            r"\?",
            r"resend|send (?:me|us) (?:your|a|the|over)",
        ),
        *said(
            Act.JOB,
            0.8,
            r"application|applied|applying|candida\w+|vacanc\w+|position|hiring|recruit\w*|resume|cv|role(?! play| model)|"
            r"shortlist\w*|opening|job|career\w*|onboarding|interview process|hiring manager|panel interview|employment",
        ),
        *said(
            Act.JOB,
            0.7,
            r"interview\w*",
        ),
        *said(
            Act.JOB,
            0.55,
            r"portfolio|offer|salary|talent|on-?site|(?:first|second|third|final|next|last) (?:round|stage)|round "
            r"(?:two|three|\d)|hr|panel|team|debrief|assessment|take-?home|next steps?",
            r"(?:senior|junior|lead|staff|principal|head of|director of|vp|chief) \w+|(?:\w+ )?(?:engineer|developer|analyst|"
            r"manager|designer|lead|director|assistant|officer|scientist|researcher|consultant|specialist|coordinator|"
            r"administrator|accountant|editor|writer|nurse|controller|technician|planner|architect|associate|executive|intern)",
        ),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:your|the) (?:job )?application|you(?:'ve| have)? applied|your (?:cv|resume|covering letter|cover letter|portfolio|"
            r"interview|candidacy)(?! tips)|applying (?:for|to|with)",
            r"(?:following|after|since|from|at) (?:our|your|the) (?:\w+ ){0,2}?(?:interview|call|conversation|chat|meeting|"
            r"application|visit|screen)",
            r"(?:thanks?|thank you) for (?:\w+ ){0,4}?(?:coming|meeting|speaking|talking|interviewing|attending|your time|"
            r"taking the time|sending|joining|the (?:chat|call|conversation)|making)",
            r"(?:great|good|nice|lovely|fun|pleasure|enjoyed|wonderful) (?:\w+ )?(?:talking|speaking|meeting|chatting|to (?:meet|talk|"
            r"speak)|our|the call|the conversation)",
            r"(?:as|like we|we) (?:discussed|agreed|spoke|talked|promised)|(?:second|next|final|third|last) (?:stage|round|interview)|"
            r"round (?:two|2|three|3)|first stage",
            r"(?:got|have|received|read|reading|loved|liked|reviewed) (?:\w+ ){0,3}?(?:your|the) (?:\w+ )?(?:resume|cv|portfolio|"
            r"application|samples|work|profile|letter)(?! on| caught)",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:received|receive|got|have|receipt of|safely) (?:\w+ ){0,3}?(?:your|the) (?:\w+ ){0,2}?(?:application|cv|resume|"
            r"submission|candidacy)(?! fee)",
            r"application (?:\w+ ){0,6}?(?:received|submitted|confirmation|complete|landed|arrived|has been sent|was sent|is in|"
            r"acknowledg\w+)",
            r"(?:acknowledg\w+|confirm\w*) (?:the )?(?:receipt|receiving|that we(?:'ve| have)|your (?:\w+ )?application)",
            r"(?:thanks?|thank you)(?: \w+){0,3}? for (?:applying|submitting|your (?:\w+ )?(?:application|submission))",
            r"you(?:'ve| have)? (?:\w+ )?applied (?:to|for)|your application (?:to|for) ~(?:was|has been) (?:sent|submitted)",
        ),
        *said(
            Act.RECEIPT,
            0.4,
            r"(?:will|'ll|is|are|currently) (?:now |carefully |be |currently )*(?:review|look at|read|consider|go through|assess|"
            r"reviewing|evaluat\w+|reviewed|looking)",
            r"(?:if|should) (?:there is|there's|there are|your (?:\w+ ){0,4}?(?:match|qualif|skills|background|profile|experience)|we "
            r"(?:think|feel|would like|decide|see)|you(?:'re| are) (?:\w+ )?(?:selected|shortlisted|a)|selected|we)",
            r"(?:high |large )?(?:volume|number) of (?:applications|applicants|candidates)",
            r"automat(?:ed|ic|ically)|do not reply|not monitored|no-?reply",
            r"(?:thanks?|thank you) for (?:your|the) interest",
            r"items were sent|good luck",
        ),
        *said(
            Act.PITCH,
            0.8,
            r"(?:came|come|stumbled|ran) (?:across|upon|over) (?:your|you)|(?:i|we|i've|just) (?:saw|seen|found|noticed|spotted|looking at|"
            r"impressed by|reviewing|read) your (?:\w+ )?(?:profile|linkedin|background|github|talk|article|post|website|work on|"
            r"experience)",
            r"your (?:profile|background|experience|skill ?set|career|cv|resume) (?:\w+ ){0,4}?(?:caught|stood|would|could|aligns?|made)",
            r"caught (?:my|our) (?:eye|attention)|recruiting for|retained by|search firm|worth a (?:chat|call|conversation)",
            r"(?:reached|reaching) out (?:last|a few|earlier|because|about|to you|regarding|with|as|to see|on|a while)",
            r"(?:i'm|i am) an? (?:\w+ ){0,4}?(?:recruiter|headhunter|sourcer|talent (?:partner|scout|acquisition)|consultant)|i "
            r"(?:recruit|hire|look after hiring|source|run hiring|lead hiring)",
            r"(?:working|work|partner\w*|partnered|hiring|recruiting|search) (?:with|for|on behalf of) (?:a|an|one of|several|some|my|"
            r"our) (?:\w+[ -]){0,5}?(?:client|company|start-?up|firm|organi[sz]ation|business|fintech|bank|scale-?up)",
            r"(?:would|are|might|could|if) you(?:'re|'d)? (?:\w+ )?(?:be |are |were )?(?:open|interested|curious|tempted) (?:to|in|if|"
            r"about|for)?",
            r"(?:thought of|thinking of|think of) (?:you|our|your)|(?:might|could|would) be (?:\w+ )?(?:of interest|interested|a "
            r"(?:\w+ )?(?:fit|match))",
            r"(?:exciting|new|great|confidential|amazing|unique) (?:\w+ )?(?:opportunit\w+|search|mandate)",
            r"floating this|top of your inbox|bumping this|circling back on my|in case you missed",
            r"who do you know|know (?:someone|anyone|anybody)|refer(?:ral)? (?:someone|a friend|bonus)|not interested|pass this on",
            r"(?:not|n't) (?:actively )?(?:looking|on the market)|no pressure|job description below|immediate (?:interview|"
            r"requirement|need|opening|joiner)|(?:w2|c2c|corp to corp)|updated (?:resume|cv)|visa status",
            r"well-funded|series [a-e]\b|venture-backed|stealth|(?:190|200|220)k",
            r"passive candidates?|next (?:career )?move|new challenge|your network",
        ),
        *said(Act.PITCH, 0.45, r"your (?:profile|background|experience) (?:looks?|seems?|is|matches|fits?)"),
        *said(
            Act.ADVERTISE,
            0.85,
            r"job alerts?|new jobs?|jobs? (?:for you|matching|you might|near|in your|picked|recommended|that match)|recommended (?:for "
            r"you|jobs)|(?:see|view|browse) (?:all )?(?:\w+ )?jobs|jobs? \d+-\d+|\d+ (?:more|new) (?:jobs|roles|openings)",
            r"(?:companies|employers|recruiters) (?:\w+ )?(?:viewed|want|are looking|searched|are hiring|looked)",
            r"(?:upgrade|premium|\d+ ?% off|discount|limited time|early bird|coupon|free trial|subscribe|unlock|save \d+)",
            r"(?:hiring|career|recruitment|job) (?:event|fair|day|expo|festival)s?|open (?:house|day|evening)",
            r"webinar|masterclass|workshop series|mock interview|interview (?:tips|prep|preparation|coach\w*|skills|questions|guide|"
            r"practice)|ace your|nail your|land your dream|boost your|stand out",
            r"newsletter|top posts|digest|this week in|roundup|read more|trending|sponsored",
            r"(?:register|sign up|enrol|enroll|save your (?:spot|seat)|reserve your (?:spot|seat)|get tickets)(?: now| today| here| for)?",
            r"easily apply|actively recruiting|apply now|be (?:an early|one of the first) applicant|top applicant|"
            r"(?:is|are|we're|now) hiring(?: for| now)?|you(?:'re| are| have been)? invited to apply|invitation to apply|matches your "
            r"profile",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:i(?:'m| am|'ll be| will be)|am|be|currently) (?:\w+ ){0,3}?(?:out of (?:the )?office|on (?:\w+ )?(?:annual |parental |maternity |"
            r"paternity |sick |medical )?leave|on (?:holiday|vacation|sabbatical))|(?:limited|no|without|intermittent|sporadic) (?:access|connectivity)|(?:return|returning|"
            r"back|be back|am back) (?:to|in|at) (?:the )?(?:office|desk|work)|(?:automatic|auto)[ -]?(?:reply|response|responder)|"
            r"no longer (?:with|employed|works? (?:at|here)|working (?:at|here)|at|part of)|currently (?:away|travelling|traveling|out)|left the company|"
            r"(?:urgent|immediate) (?:matters|assistance|attention|help|enquir|quer)|i(?:'m| am| will be) (?:away|out) (?:until|from|this|"
            r"today|on|of)|in my absence|e-?mail (?:is|will) not (?:be )?(?:monitored|forwarded|read)",
        ),
        *said(
            Act.TICKET,
            0.85,
            r"(?:received|got|have) your (?:message|e-?mail|enquiry|inquiry|request|query|note)|(?:thanks?|thank you) for (?:contacting|"
            r"(?:your )?(?:e-?mail|message|enquiry|getting in touch|reaching out|writing) to)|ticket|case number|(?:respond|reply|"
            r"answered?) (?:\w+ ){0,4}?within (?:\w+ ){0,3}?(?:hours|days)|this (?:mailbox|inbox)",
        ),
        *said(
            Act.UNDELIVERED,
            0.9,
            r"(?:undeliver\w+|delivery (?:has )?failed|delivery (?:status|failure|incomplete|problem)|(?:wasn't|was not|could not be|"
            r"couldn't be|not) delivered|address not found|mailbox (?:is )?full|returned mail|user unknown|delayed mail)",
        ),
        *said(
            Act.CHORE,
            0.9,
            r"(?:security|verification|one-?time|sign-?in) (?:code|password|passcode|pin)|verify your "
            r"(?:e-?mail|account|identity|address)|(?:reset|change) your password|password reset|activate your account|create (?:an|your) "
            r"(?:account|password|profile)",
            r"(?:complete|finish|continue|resume) (?:your|the|my) (?:\w+ )?(?:application|profile)(?! questions)|(?:unfinished|incomplete|saved|"
            r"started|draft) (?:\w+ )?application|application (?:is )?(?:incomplete|not (?:yet )?(?:complete|submitted))|"
            r"you (?:started|didn't finish|haven't finished) (?:an?|your|the) ",
            r"(?:retain|retention of|keep|store|delete|storing|process) (?:\w+ )?(?:personal |your )data|updated (?:our|its) privacy",
            r"you(?:'ve| have)? (?:\w+ )?(?:withdrawn|withdrew)|your withdrawal|withdrawal (?:confirm\w+|of your)|application (?:\w+ ){0,6}?"
            r"withdrawn(?! by)",
            r"how (?:was|did) (?:your|we|the)~(?:experience|interview|do|process)|(?:short|quick|brief|feedback|candidate|experience|"
            r"anonymous) (?:\w+ )?survey|rate your|how likely|(?:tell|share)~about your (?:\w+ )?experience|(?:answers|responses) are "
            r"(?:anonymous|confidential)|no influence on",
            r"(?:cv|profile|application|resume) (?:was|has been|is being|were) (?:\w+ )?(?:viewed|opened|downloaded|seen)|viewed your "
            r"(?:cv|profile|application|resume)|accepted your invitation|wants to connect|say hello|endorsed you|"
            r"(?:new|unread) (?:notification|connection)s?",
        ),
        *said(
            Act.CHORE,
            0.35,
            r"privacy (?:notice|policy|statement)|data (?:protection|retention)|gdpr|terms of (?:use|service)",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"podcast|(?:come|have you|guest|appear|be) on (?:the|our|my) show|(?:a|for) quote for|for (?:an|my|our) article|on air",
            r"visa (?:interview|appointment|application)|consul(?:ate|ar)|embassy|immigration (?:office|service|interview)|naturali[sz]ation|"
            r"citizenship",
            r"user (?:research|interview|testing|study)|usability|research (?:participant|study|session|project|interview)|"
            r"gift ?card|honorarium|looking for (?:\w+ )?participants|focus group|customer interview|"
            r"(?:my|our|a) (?:thesis|dissertation|phd|study)",
            r"your (?:son|daughter|child)|parents?(?:'s?)? evening|parent-teacher|admissions? (?:interview|office|tutor)|(?:nursery|school) "
            r"place",
            r"dentist|dental (?:appointment|check)|check-?up|cinema|on (?:proper |real )?film\b|(?:gp|doctor's|hospital|clinic|vaccin\w+|physio\w*|blood) (?:\w+ )?(?:appointment|test)|surgery appointment|"
            r"veterinary appointment|prescription",
            r"you(?:'re| are) interviewing (?:a|the|our)|scorecard|interview panel:|added to an interview panel|interview kit|"
            r"(?:submit|leave) (?:your )?feedback (?:on|for|about) (?:the )?candidate|as an? interviewer|hire well",
            r"(?:birthday|wedding|bbq|barbecue|book club|weekend away|playdate|housewarming)",
            r"(?:landlord|tenan(?:t|cy)|mortgage|jury duty|asylum)|(?:apartment|flat|house|property) viewing|viewing of the",
        ),
        *said(
            Act.ELSEWHERE,
            0.4,
            r"voucher|participants? for|dinner|drinks|party|football",
            r"(?:the|our|your) (?:client|customer)s? (?:liked|loved|wants? (?:the|a) (?:change|copy|draft|page))|(?:invoice|purchase order|"
            r"deliverable|draft for|stand-?up|retro)|performance review|your (?:order|parcel|"
            r"subscription|delivery|flight|booking reference)",
            r"apartment|credit card|tax office",
        ),
        *said(
            Act.COURTESY,
            0.8,
            r"you(?:'re| are) (?:very |most |so )?welcome|my pleasure|(?:thanks?|thank you) (?:so much |very much )?for (?:the|your) (?:\w+ )?"
            r"(?:kind|lovely|nice|note|message|thoughtful|words|e-?mail)|(?:nice|great|good|lovely|pleasure) (?:\w+ )?(?:to meet|meeting|"
            r"talking|speaking|to (?:speak|talk)|chatting)(?: \w+){0,3} (?:too|as well)|you too|likewise|enjoyed (?:it|meeting|our|talking|"
            r"the|speaking|chatting)|same here|no problem|no worries|have a (?:great|good|nice|lovely)|pleasure was",
        ),
        *said(
            Act.THANK,
            0.85,
            r"(?:thank you|thanks|thankful|grateful|appreciate)(?: \w+){0,6}? (?:time|conversation|chat|talking|speaking|meeting|interview|"
            r"call|seeing|visit|insights?|opportunity to (?:meet|speak|talk|interview|learn)|walking|showing|today|yesterday|yesterday's|"
            r"this morning|this afternoon|last|hospitality)",
            r"(?:great|good|nice|lovely|wonderful|pleasure|enjoyed|fun|really) (?:\w+ )?(?:to meet|meeting|talking|speaking|to (?:speak|talk)|"
            r"chatting|our (?:conversation|chat|talk|call|discussion))",
            r"thank you",
        ),
        *said(
            Act.CHECK_IN,
            0.85,
            r"(?:follow\w*|check\w*|touch\w*|circl\w*) (?:up|in|base|back)|(?:any|an|have) (?:\w+ )?(?:update|news|word|decision)s?|"
            r"(?:status|progress|timeline|timing) (?:of|on|for|regarding)|still (?:\w+ )?(?:interested|keen|considered|under consideration|"
            r"open)|(?:where|how) (?:things|you|the process) (?:stand|are|is)|heard (?:back|anything)|next steps|wondering (?:if|whether|"
            r"where|how|about)|wanted to (?:ask|see|find out|check)",
        ),
        *said(
            Act.APPLY,
            0.85,
            r"(?:i am |i'm |i would like to |i'd like to |i wish to |here is my |here's my |please (?:find|accept|consider) |attached (?:is|are|"
            r"please) |find attached |enclosed |submitting |sending (?:you )?)~(?:apply|applying|application|cv|resume|cover(?:ing)? letter|"
            r"candidacy)",
            r"application (?:for|as|to)|applying (?:for|to)|apply for|my (?:cv|resume|application|cover(?:ing)? letter)|express my interest|"
            r"position (?:advertised|posted|listed)|(?:saw|read|found) (?:your|the) (?:\w+ )?(?:advert|ad|posting|listing|vacancy|opening)",
        ),
    ),
    conditions=(
        r"if|will (?:then |also |normally )?be (?:asked|invited|contacted)|(?:may|can|might|will|usually|typically)(?: also)? (?:include|involve)|should (?:you|we|your|there|a|the|any)|in (?:the )?(?:case|event)|unless|once|as soon as|depending|provided|assuming|whether|"
        r"would have|might|may (?:be|contact|want|invite|ask|also|still|need|reach|get|come)|usually|typically|normally|until then|"
        r"only (?:those|candidates|shortlisted)|candidates (?:who|selected|whose)|those (?:who|selected)|shortlisted candidates|each|"
        r"every (?:candidate|applicant)|in general|for example|e\.g\.|when(?:ever)? (?:we|a|there|you're selected|your|the right)",
    ),
    asides=(
        r"(?:thanks?|thank you|grateful|apologies|sorry)(?: \w+){0,3}? for|before (?:we|you|our|your|the|i)|after (?:we|you|our|your|the|i|"
        r"each|this|that)|following|since|while (?:we|your|you|the)|although|though|despite|prior to|(?:it was|was) (?:great|good|lovely|nice|"
        r"a pleasure)|(?:really )?enjoyed|effort|(?:part of|during|throughout) (?:our|the|your)",
    ),
    negations=(
        r"not|n't|cannot|never|unable to|no longer|without|instead of|rather than|no|nor|neither|against|declined? to|rather than|far from|"
        r"too early to|yet to",
    ),
    noise=(
        r"(?:need|want|wish|like|have|how) to (?:reschedule|cancel|change|make changes)(?: or (?:reschedule|cancel))?(?: (?:your|the|this|it) ?"
        r"\w*)?(?:\?|:| ?[·|/]| click| please| use| visit)",
        r"i need to reschedule|i can't make it|can't make it\?(?: let the hiring team know)?|(?:cancel|reschedule)(?: or | ?[/|·] ?)(?:cancel|"
        r"reschedule)(?: (?:this|your|the) \w+)?",
        r"to (?:cancel|reschedule)(?: or (?:cancel|reschedule))?(?: (?:this|your|the) \w+)?,? (?:click|please|use|visit|go|follow|reply|call)",
        r"you (?:may|can|are able to) (?:\w+ )?(?:reschedule|cancel)[^\n]{0,60}",
        r"(?:cancel|reschedule): ?http\S*|make changes to this event",
        r"schedule new event|(?:ask|invite) (?:a|your) friend",
        r"unsubscribe[^\n]{0,80}",
    ),
)

TIMES = TimeWords(
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=(
        ("monday", "mon"),
        ("tuesday", "tues", "tue"),
        ("wednesday", "weds", "wed"),
        ("thursday", "thurs", "thur", "thu"),
        ("friday", "fri"),
        ("saturday", "sat"),
        ("sunday", "sun"),
    ),
    verbs_like_months=frozenset({"may", "march", "mar"}),
    relative_days=(
        ("a week today", 7),
        ("a week tomorrow", 8),
        ("the day after tomorrow", 2),
        ("day after tomorrow", 2),
        ("tomorrow", 1),
        ("tmrw", 1),
        ("today", 0),
        ("tonight", 0),
        ("this morning", 0),
        ("this afternoon", 0),
        ("this evening", 0),
        ("yesterday", -1),
    ),
    zones=("Europe/London", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    month_first=True,
    following=r"next|a\sweek\son",
    coming=r"this|this\scoming|the\scoming|coming",
    past=r"last|past|this\spast",
    in_next_week=r"(?:of\s)?next\sweek",
    ordinal=r"st|nd|rd|th",
    of=r"(?:day\s)?of",
    article=r"the",
    day_number=r"(?:on|for|until|till|by|before|to|from|is|or|and|,)\sthe|(?<=[a-z]\sthe)(?=\s\d{1,2}(?:st|nd|rd|"
    r"th))",
    not_a_day=r"(?:st|nd|rd|th)?\s?(?:floor|street|avenue|ave|anniversary|century|grade|place|round|of\sits|time|"
    r"party|most|person|stage|interview|edition|years?|months?|days?|weeks?|minutes?|hours?)",
    at=r"at|from|(?:your|our|my|say)(?=\s\d{1,2}[.:]\d\d)|(?:how|what)\sabout|starting\sat|begins?\sat|beginning\sat|kick\soff\sat",
    on=r"on|this|next",
    to=r"to|until|till|through",
    oclock=r"o'clock|hrs|hours|h|ish",
    noon=r"noon|midday|12\s?noon",
    alternative=r"or",
    lasting=r"\b(?:lasts?|duration|length|takes?|plan\son|allow|set\saside|block(?:ed)?(?:\soff)?|booked)\b",
    deadline=r"by|before(?:\sthat|hand)?|(?:arrive(?!:)|be\sthere|check\sin|log\s(?:in|on)|dial\sin|sign\sin)(?:\s\w{1,10}){0,3}|until|"
    r"till|no\slater\sthan|not\slater\sthan|due(?:\son|\sby|:)?|deadline(?:\sis|\sof|:)?|expires?(?:\son|:)?|"
    r"closes?(?:\son|:)?|valid\suntil|latest(?:\sby)?|end\sof(?:\sthe)?\s(?:day|business)(?:\son)?,?|EOD|COB|"
    r"respond\son|as\sof|open\suntil",
    window=r"between(?:\s\d{1,2}(?::\d\d)?\s?(?:[ap]m\s)?(?:and|-))?|any\stime(?:\sfrom|\safter|\sbefore)?|"
    r"anytime(?:\sfrom|\safter|\sbefore)?|after|before|around|earlier\sthan|later\sthan|free\sfrom|"
    r"available\sfrom|open\sfrom|hours\sare|hours:|lines\sare\sopen",
    former=r"(?:former|old|original|previous|prior|earlier|initial)\s?(?:date\s?(?:/|and|&)\s?time|date|time|slot|"
    r"appointment)?(?:\s(?:was|of|on|for))?:?|was(?:\soriginally|\sscheduled|\sset|\splanned)?(?:\sfor|\sto\sbe|"
    r"\son|\sat)?|originally(?:\sscheduled|\splanned|\sset|\sbooked)?(?:\sfor|\son|\sat)?|instead\sof|rather\sthan|"
    r"in\splace\sof|(?:moved?|moving|shifted|changed|pushed|brought\sforward|postponed|rescheduled|"
    r"bumped)(?:\s[\w']{1,15}){0,5}\sfrom|no\slonger(?:\s\w{1,12}){0,3}|not\s(?:on|at)|"
    r"previously(?:\sscheduled)?(?:\sfor|\son)?|scrap|forget",
    aside=r"\b(?:(?:opens?|closes?)(?!\sto)|opening|doors|kitchen|lunch|breakfast|dinner|arriv(?:e|al)|registration|check-?in|sign(?:ing)?\sin|report\sto|be\sat\s(?:the|our)|train|flight|bus|taxi|tour|break|written\s(?:exercise|test|task)|"
    r"curtain|shift|rush|service\sstarts|pick\syou\sup|get\shere|be\s(?:there|here)\s(?:by|from))\b",
    begins=r"\b(?:(?:interview|call|meeting|conversation|we|it|which|panel)(?:'ll|\swill)?\s(?:starts?|begins?|kicks?\soff)|start(?:s|ing)?\s(?:at|promptly|sharp)|begins?\sat)\b",
    amounts=(
        (r"half\san?\shour", 30),
        (r"(?:a\s)?quarter\sof\san\shour", 15),
        (r"(?<!half\s)(?<!of\s)(?:an|one|1)\s(?:hour|hr)", 60),
        (r"(?:two|2)\s(?:hours|hrs)", 120),
        (r"(?:a|one|1)\sday", 1440),
        (r"(?:a|one|1)\sweek|exactly\sone\sweek", 10080),
    ),
    later=r"later|back|push(?:ed|ing)?|delay(?:ed|ing)?|postpone[d]?",
    earlier=r"earlier|sooner|forward",
    by_amount=r"by\s|back\sby\s",
    restated=r"that\sis|that's|i\.e\.|which\sis|so|meaning",
    renewed=r"not(?:\s[\w,']{1,14}){1,6}\sbut(?:\son|\sat)?|(?:new|updated|revised|now)\s?(?:date\s?(?:/|and|&)\s?time|date|time|slot|appointment)?(?:\s(?:is|"
    r"will\sbe|on|at|for))?:?|(?:moved?|moving|shifted|changed|pushed(?:\sback)?|brought\sforward|postponed|"
    r"rescheduled|bumped)(?:\s[\w']{1,15}){0,5}\s(?:to|for|until)|instead(?:\son|\sat)?|to|rescheduled(?:\sto|\sfor)",
    same_time=r"same\stime|time\s(?:stays|remains|is\sunchanged|has\snot\schanged)|other\sdetails\s(?:stay|remain)",
    over=r"(?:thank\syou|thanks|grateful|enjoyed|pleasure|great|nice|good|lovely|fun|following\s(?:up\son\s)?(?:our|"
    r"your)|since)\b[^.!?\n]{0,60}\b(?:on|last|from|conversation|interview|call|meeting|attending|coming|speaking|"
    r"meeting|talking|chatting)\b|\b(?:spoke|met|talked|interviewed|applied|submitted|received|attended|sent|posted|"
    r"dated)\b",
    elsewhere=r"\b(?:closed|holiday|out\sof\s(?:the\s)?office|on\s(?:annual\s)?leave|vacation|travell?ing|"
    r"start\sdate|starting\sdate|first\sday|start(?:ing)?\s(?:work|with\sus|on\sthe\sjob)|(?:role|position|job|"
    r"contract|employment|post)\s(?:starts|begins|commences|would\sstart|will\sstart)|(?:office|reception|doors?|"
    r"building|lobby|lines?)\s(?:opens?|closes?|is\sopen|are\sopen|hours)|founded|established|debrief|(?:we|"
    r"I)(?:'ll|\swill|\sshall)\s(?:\w{1,10}\s){0,3}(?:decide|get\sback|let\syou\sknow|be\sin\stouch|announce)|"
    r"hear\s(?:back\s)?from|decision|(?:be|is|are|am|'m|'re|'s)\saway|back\sin\sthe\soffice|paperwork|webinar|open\sday|(?:can't|cannot|"
    r"can\snot|not\sable\sto|unable\sto|won't\sbe\sable\sto)\s(?:\w{1,10}\s){0,2}(?:make|do|attend|meet|talk|"
    r"speak))\b",
    choice=r"\b(?:which\s(?:one|of|time|day|slot|suits|works|would)|either|options?|let\s(?:me|us)\sknow\swhich|"
    r"choose|pick|select|(?:any|one|some)\sof\s(?:these|the\sfollowing|those)|your\s(?:availability|preference)|"
    r"(?:possible|available|following|proposed|suggested)\s(?:times|slots|windows|dates)|windows|some\stimes|"
    r"a\sfew\s(?:times|slots|options|dates)|(?:what|when)\s(?:times?\s)?(?:would|works?|suits?)|whichever|"
    r"alternatively|or\swould|times\sthat\swork)\b",
    fixed=r"\b(?:confirm(?:ed|ing|ation)?|all\sset|set\sfor|scheduled|booked|see\syou|speak\s(?:to\syou\s)?(?:then|"
    r"on)|talk\s(?:to\syou\s)?(?:then|on)|locked\sin|in\sthe\s(?:calendar|diary)|takes?\splace|will\sbe\s(?:on|"
    r"held)|when|date|time|looking\sforward|reminder|upcoming|expect\syou|meet(?:ing)?\syou|interview|call|"
    r"invitation|appointment|updated|new|now|reschedul\w{1,5}|moved|works|perfect)\b",
    another=r"\b(?:another|other|different|alternative|new)\s(?:day|time|slot|date)s?\b[^.\n]{0,60}\?|\b(?:what|which|when)\b[^.\n]{0,40}\binstead\b[^.\n]{0,20}\?|\b(?:find|suggest|propose|pick|choose)\s(?:\w{1,10}\s){0,3}(?:another|new|different|alternative)",
    cannot=r"\b(?:can't|cannot|can\snot|won't|unable|not\sable|no\slonger|isn't|is\snot|doesn't|has\sto\smove|need\sto\smove|clash\w*|conflict\w*|swapped)\b",
    called_off=r"\b(?:cancel\w{0,8}|call(?:ed|ing)?\soff|won't\s(?:go|take\splace|happen)|not\s(?:go(?:ing)?\sahead|"
    r"take\splace|be\shappening)|no\slonger\s(?:going|taking|need|happening)|off\sthe\stable|is\soff|removed|"
    r"withdrawn)\b",
    answers=r"\b(?:have\s(?:\w{1,10}\s){0,2}(?:word|something|anything)\b|word\s(?:for|to)\syou|(?:we|I)(?:'d|'ll)\s(?:phone|ring|text|shout|ping|have\sword)|(?:get|be|getting|come|circle|report|revert|write|ring|loop|check)\s(?:right\s)?back|(?:be|"
    r"getting|get|keep)\sin\s(?:touch|contact)|let\s(?:you|all\s(?:candidates|applicants)|everyone|"
    r"candidates)\s(?:all\s)?know|hear(?:ing)?(?:\sback)?(?:\sfrom|\sabout|\sby|\swithin|\sin|\sno|\sagain)|"
    r"you(?:'ll|\swill|\sshould|\scan\sexpect\sto|'d)\s(?:\w{1,10}\s){0,2}(?:hear|have\s(?:an?\s)?(?:answer|"
    r"update|decision|news|feedback)|know)|haven't\s(?:heard|had)|have\snot\sheard|(?:make|reach|finali[sz]e|have|"
    r"expect|take|share|announce|communicate|give\syou)\s(?:\w{1,12}\s){0,2}(?:decisions?|answer|update|news|"
    r"verdict|outcome|response)|decide|decisions?\s(?:\w{1,10}\s){0,3}(?:is|will|should|expected|due|by|within|in|"
    r"on)|(?:we|I|someone|team|panel|manager|hr|[A-Z]\w{1,15})(?:'ll|\swill|\sshould|\scan|(?:'re|'m|\sare|\sam|"
    r"\sis)\s(?:hoping|aiming|planning|expecting|looking|trying|due)\sto|\saim\sto|\shope\sto|\sexpect\sto|"
    r"\splan\sto|\sare\sgoing\sto|\sintend\sto|\swould\slike\sto|\stry\sto|\sneed|"
    r"\sneeds)\s(?:\w{1,12}\s){0,3}(?:respond|reply|answer|call\syou|ring\syou|phone\syou|contact|update|notify|"
    r"inform|reach\sout|follow\sup|email|write|send\syou|tell\syou|know\smore|have\smore|review|conclude|finish|"
    r"wrap|complete|until)|(?:an?\s|the\s|with\s(?:an?\s|your\s)?)(?:answer|update|feedback|outcome|results?|"
    r"response|news|next\ssteps)|next\ssteps|(?:need|needs|give\sus|take\sus|takes\sus|takes|take|bear\swith\sus|"
    r"allow\sus)(?:\s\w{1,12}){0,3}\s(?:until|till|another|up\sto|at\sleast|about|around)|(?:should|will|"
    r"expect\sto|hope\sto|aim\sto)\sknow)",
    requests=r"\b(?:please|could\syou|can\syou|would\syou|kindly|send\s(?:me|us|it|them|your|over)|let\s(?:me|"
    r"us)\sknow|(?:reply|respond|confirm|rsvp|submit|complete|return|sign|accept|upload|apply|register|"
    r"book)\b(?!\sto\syou)|(?:hear|response|reply|answer|decision|confirmation)\sfrom\syou|(?:need|want|like|"
    r"expect)\s(?:\w{1,12}\s){0,4}(?:from\syou|your\s\w{1,12})|you\s(?:have|need|must|are\sasked)|"
    r"your\s(?:\w{1,12}\s){0,2}(?:answer|decision|availability|documents?|response|solution|submission)|"
    r"we\s(?:would\s)?(?:need|require)\s(?:your|the\ssigned)|offer\s(?:is\s)?(?:open|valid|stands)|deadline|due|"
    r"feel\sfree|give\s(?:me|us)\sa\s(?:call|shout))",
    hearing=r"\bif\s(?:you|we)\s(?:\w{1,8}\s){0,3}(?:heard|hear|been\sin\stouch|had)",
    depends=r"\b(?:once|after|as\ssoon\sas|when|following|assuming|provided|upon|if|unless|usually|normally|"
    r"typically|until\sthen)\b",
    depends_after=r"\s?(?:of|after|following|from|once|before)\s(?!today|now|this\s(?:mail|e-?mail|message)|then)",
    refused=r"\b(?:(?:won't|can't|cannot|not|unable\sto|unlikely\sto|too\searly\sto)\s(?:\w{1,12}\s){0,3}(?:promise|"
    r"decide|able|know|have|say|commit|expect|before|be\sin\sa\sposition)|no\s(?:decision|news|update)|"
    r"don't\s(?:expect|think))",
    within=r"within|in|over|inside|under|no\slater\sthan|at\smost|up\sto|about|around|approximately|give\sus|takes?|"
    r"needs?|another|guess|probably|less\sthan|the\snext",
    coming_n=r"the\s(?:next|coming)",
    coming_one=r"the\s(?:next|coming)",
    during=r"within|in|over|during|for",
    more=r"full|more|further",
    or_to=r"-|to|or",
    hours=counted("one two three four five six seven eight nine ten eleven twelve"),
    before_hour=(
        (r"half\spast", 30),
        (r"(?:a\s)?quarter\s(?:past|after)", 15),
        (r"(?:a\s)?quarter\s(?:to|of|before)", -15),
        (r"half(?=\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)", 30),
        (r"ten\spast", 10),
        (r"ten\sto", -10),
        (r"twenty\spast", 20),
        (r"twenty\sto", -20),
        (r"five\spast", 5),
        (r"five\sto", -5),
        (r"(?:(?<=\s\s\s)|(?<=\bat\s)|(?<=\bsay\s)|(?<=\babout\s)|(?<=\baround\s))half", 30),
    ),
    after_hour=((r"thirty", 30), (r"fifteen", 15), (r"forty-?\s?five", 45)),
    morning=r"in\sthe\smorning",
    afternoon=r"(?:in\sthe\s)?(?:afternoon|evening|night)|at\snight",
    takes=r"takes?|about|around|for|lasts?|within|under|over|another|an?|up\sto",
    places=r"location|address|place|where|venue|offices?|on-?site|in\sperson|(?:in|at)\s(?:our|the|their)\s(?:[\w'-]{1,20}\s){0,3}(?:offices?|site|premises|"
    r"building)|(?:in|at)\s(?:our|the|their)\s(?=[A-Z])",
    numbers=(
        ("an", 1),
        ("a couple of", 2),
        ("a couple", 2),
        ("couple of", 2),
        ("a", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("ten", 10),
        ("fourteen", 14),
        ("fifteen", 15),
    ),
    minute=r"minutes?|mins?",
    hour=r"hours?|hrs?",
    whole_hour=r"(?:the\sfull|the\swhole|a\sfull|one\sfull)\shour",
    day=r"days?",
    week=r"weeks?|wks?",
    week_of=r"(?:the\s)?week\s(?:of|commencing|beginning|starting)(?:\son)?(?:\sthe)?|w/c|wc",
    month=r"months?",
    business=r"business|working|work|week",
    horizons=(
        (r"end\sof\s(?:the\s)?(?:next|following|coming)\sweek|late\snext\sweek|next\sweek", Horizon.NEXT_WEEK),
        (r"next\sweek'?s?\send|the\send\sof\snext\swk", Horizon.NEXT_WEEK),
        (
            r"(?:early|at\sthe\s(?:start|beginning)|the\s(?:start|beginning)|start|beginning|first\sthing)(?:\sof|"
            r"\sin)?\snext\sweek",
            Horizon.EARLY_NEXT_WEEK,
        ),
        (
            r"(?:the\s)?(?:middle\sof|mid)[\s\-]?next\sweek|(?:the\s)?first\shalf\sof\snext\sweek",
            Horizon.MIDDLE_OF_NEXT_WEEK,
        ),
        (r"(?:the\s)?week\safter\snext|in\sthe\sweek\safter\snext", Horizon.WEEK_AFTER_NEXT),
        (
            r"(?:the\s)?end\sof\s(?:the|this)\s(?:business\s|work(?:ing)?\s)?week|(?:later\s|late\s)?this\sweek|"
            r"(?:the\s)?end\sof\sweek|EOW|the\sweekend|this\sweekend",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:the\s)?end\sof\s(?:the|this)\smonth|(?:the\s)?month'?s?[\s\-]end|later\sthis\smonth|end\sof\smonth|"
            r"EOM",
            Horizon.END_OF_MONTH,
        ),
        (r"(?:the\s)?end\sof\snext\smonth|next\smonth'?s\send", Horizon.END_OF_NEXT_MONTH),
        (
            r"(?:the\s)?(?:end\sof\s(?:the\s|this\s)?year|year[\s\-]end|year's\send)|before\sthe\snew\syear",
            Horizon.END_OF_YEAR,
        ),
        (r"christmas", Horizon.CHRISTMAS),
        (
            r"(?:the\s)?end\sof\s(?:the\s)?(?:business\s|working\s)?(?:day|today)|EOD|COB|close\sof\sbusiness",
            Horizon.TODAY,
        ),
    ),
    middle_of_month=r"mid(?:dle)?(?:\sof|-|\s)",
    end_of_month=r"(?:the\s)?(?:very\s)?end\sof|late",
    vague_part_of_month=r"early|(?:the\s)?(?:beginning|start)\sof",
    follow_up_welcome=r"(?:(?:feel\sfree|welcome|happy\sfor\syou|don't\shesitate|do\snot\shesitate|by\sall\smeans|"
    r"please\sdo|(?:you\s)?(?:can|may|should))\s(?:\w{1,10}\s){0,3}(?:check(?:ing)?\s(?:back\s)?in|"
    r"follow(?:ing)?[\s\-]up|nudge|ping|chase|poke|(?:reach\sout|drop\s(?:me|us)\sa\s(?:line|note)|get\sin\stouch|"
    r"email\s(?:me|us)|write\s(?:to\s)?(?:me|us)|remind)[^.!?\n]{0,60}(?:if\syou|haven't|have\snot|don't\shear|"
    r"do\snot\shear|by\sthen))|if\syou\s(?:haven't|have\snot|don't|do\snot)\s(?:heard?|had)\b[^.!?\n]{0,80}(?:nudge|"
    r"ping|chase|follow\sup|check\sin|(?:drop|send|shoot|write)\s(?:me|us)|email|reach\sout|get\sin\stouch|"
    r"give\s(?:me|us)\sa|shout|poke|remind|let\s(?:me|us)\sknow))",
    follow_up_unwelcome=r"(?:(?:please|kindly|we\sask(?:\sthat)?\syou|"
    r"ask\scandidates)\s(?:\w{1,10}\s){0,2}(?:don't|do\snot|not\sto|refrain\sfrom|avoid)\s(?!hesitate|"
    r"forget)(?:\w{1,10}\s){0,2}(?:follow(?:ing)?[\s\-]up|chas(?:e|ing)|check(?:ing)?\s(?:back\s)?in|"
    r"call(?:ing)?(?=\s(?:us|me|the|in|about|to)\b|[.,;!]|$)|contact(?:ing)?\s(?:us|me|the\s\w{1,12})|phon(?:e|"
    r"ing)|email(?:ing)?|ring(?:ing)?|enquir(?:e|ing)|inquir(?:e|ing))|no\s(?:phone\s)?(?:calls|follow[\s\-]ups?|"
    r"enquiries|inquiries|chasers?)(?:,)?\splease|no\sneed\sto\s(?:follow\sup|chase|check\s(?:back\s)?in)|"
    r"(?:do\snot|don't)\s(?:follow\sup|chase|check\sin)\b|(?:cannot|can't|unable\sto|"
    r"won't\sbe\sable\sto)\s(?:answer|respond\sto|reply\sto|take|give)\s(?:\w{1,12}\s){0,3}(?:enquiries|inquiries|"
    r"follow[\s\-]ups?|calls|status\s(?:requests|updates|questions)))",
)
NOT_NAMES = frozenset(
    """
    i you we he she it they the a an our your this that these there here hi hello dear thanks thank best kind
    regards cheers please note if when what where who which how monday tuesday wednesday thursday friday saturday
    sunday mon tue wed thu fri sat sun january february march april may june july august september october
    november december zoom teams google meet microsoft skype webex hr team ceo cto coo cfo vp hiring manager
    recruiter talent interview interviews invitation application role position engineer engineering director head
    product design data join video call phone office re fwd fw et est pst pt ct gmt cet bst utc ps on at in for to
    from with and or us uk date time location panel panelist all any both everyone each no yes as after before
    calendly systems system values pairing coding technical lunch am pm link meeting agenda duration round stage
    final first second third onsite virtual reply human resources people partner lead senior principal staff chief
    officer acquisition coordinator operations department
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:seen\sby|received\sby|greeted\sby|on\sthe\sline(?:\swill\sbe)?|across\sthe\stable|(?:walk|tour|lunch|tea|coffee|dinner|drink|half\san\shour|minutes|hour|morning|afternoon|day|time)\s(?:\w{1,8}\s){0,3}with|meet(?:ing)?(?:\swith)?|speak(?:ing)?\s(?:with|to)|talk(?:ing)?\s(?:with|to)|"
    r"chat(?:ting)?\s(?:with|to)|(?:interview|interviewing|interviewed|call|session|conversation|chat|discussion|"
    r"screen|review|round|hour|time|slot|event|meeting|appointment|you'll\sbe|you\swill\sbe|be|is|are|stage|"
    r"office|[ap]m|it|scheduled|invite|interviews)\s(?:with|by)|joined\sby|interviewers?\s(?:will\sbe|is|are)|"
    r"joining\s(?:us|you|me)\s(?:will\sbe|is|are)|panel\s(?:will\sconsist\sof|consists\sof|is\smade\sup\sof|"
    r"will\sinclude|includes?)|followed\sby|it(?:'ll|\swill)\sbe|led\sby|conducted\sby|run\sby|hosted\sby|"
    r"introduce\syou\sto|(?<!experience\s)(?<!familiar\s)(?<!familiarity\s)(?<!work\s)(?<!working\s)(?<!knowledge"
    r"\s)(?<!proficiency\s)(?<!comfortable\s)with)",
    had_met=r"(?:following|after|thanks?(?:\syou)?\sfor|enjoyed|since|from|about|regarding)(?:\s\w{1,12}){0,4}",
    labels=r"(?:your\s)?(?:interview\s)?(?:panel(?:\smembers|lists)?|interviewers?|interviewer\(s\)|"
    r"participants?(?:\son\sour\sside)?|hosts?|(?:interview|round|session|part|slot)\s\d|hiring\smanager|"
    r"attendees|with|who|who\syou'll\s(?:meet|be\smeeting|speak\s(?:to|with))|you'll\s(?:meet|be\smeeting)|"
    r"you\swill\s(?:meet|be\smeeting)|meeting\swith|from\sour\s(?:side|team)|on\sour\sside|"
    r"your\sinterviewers?\s(?:is|are|will\sbe)|(?:the\s)?panel\s(?:is|will\sbe|consists\sof|will\sconsist\sof)|"
    r"interview\s(?:panel|team)|here's\swho\syou'll\smeet)",
    acts=r"(?:wants?\s(?:\w{1,10}\s){0,5}with\syou\b|would\s(?:like|love)\sto\s(?:give|show|have|host|take)\b|'d\s(?:like|love)\sto\s(?:meet|see|speak|talk)|has\sasked\sto\s(?:meet|see)|(?:is|are)\s(?:looking\sforward|seeing\syou|meeting\syou)|will\ssit|sits)\sin|will\salso\s(?:be|join)|is\s(?:joining|sitting\sin|keen\sto)|runs\sthe|(?:will|is\sgoing\sto|would\slike\sto|'ll|wants\sto)\s(?:\w{1,10}\s){0,2}(?:interview|meet|speak|talk|"
    r"chat|join|call|ring|host|lead|conduct|run|be\sjoining|be\sinterviewing|be\scalling|be\son\sthe\scall|"
    r"be\stalking|be\sspeaking|be\smeeting)(?!\sout)\b|has\s(?:rescheduled|moved|cancell?ed|confirmed)\s(?:your|the|"
    r"this)\s(?:event|interview|call|meeting)",
    self_words=frozenset({"me", "myself", "i"}),
    sender_talks=r"\b(?:(?:call|chat|talk|speak|meet(?:ing)?|conversation|interview|catch\sup|time|session|coffee|"
    r"zoom)\s(?:with|to)\s(?:me|myself)\b|(?:I'll|I\swill|I\swould|I'd|can\sI|could\sI|may\sI|I\scan|I\scould|"
    r"I\sam\sgoing\sto)\s(?:\w{1,10}\s){0,3}(?:call|ring|phone|dial|interview|meet)\syou|\bI(?:'d|"
    r"\swould)\s(?:really\s|also\s)?(?:like|love)\sto\s(?:speak|talk|chat|meet|interview|get\sto\sknow|hop\son|"
    r"jump\son|learn|hear)(?!\sback)|\b(?:join|meet)\sme\b|speak\swith\syou\sabout\syour|between\s(?:you\sand\sme|"
    r"us)|(?:and|,)\s(?:me|myself|I)\s(?:will|are|would)|(?:me|myself)\sand\s[A-Z]|I(?:'ll|"
    r"\swill)\sbe\sjoined\sby|it(?:'ll|\swill)\sbe\s(?:just\s)?me\b|I\slook\sforward\sto\s(?:speaking|talking|"
    r"chatting|meeting)|looking\sforward\sto\s(?:speaking|talking|chatting|meeting)\swith\syou|my\s(?:calendar|"
    r"calendly|diary)|speak\sto\syou\sthen|talk\sto\syou\sthen)",
    we_talk=r"\b(?:we\s(?:can|could|will|should|might)?\s?(?:talk|chat|speak|meet|catch\sup|have\sa\s(?:chat|talk|coffee|call)|go\sthrough|sort)|we'll\s(?:talk|chat|speak|meet|have|go)|(?:our|my)\s(?:call|chat|conversation|meeting|interview|office|place|desk|shop|kitchen|cabin)|see\syou|just\sme|only\sme|(?:come|pop|drop)\s(?:in|by|over|round|up|to)\b|have\sa\s(?:chat|natter|coffee|word)|shall\swe|could\swe|can\swe)",
    elsewhere=r"\b(?:ask\sfor|contact(?:ing)?|reach\s(?:out\sto)?|questions\sto|will\s(?:send|be\sin\stouch|book|organi[sz]e|arrange|set\sup|email|write|follow\sup|confirm|collect|greet)|copied|cc'?d|copying|assistant|on\sbehalf|referred|recommended|instead\sof|is\s(?:off|away|out|ill|sick|on\sleave|unwell)|on\sleave|won't\sbe|can't\s(?:make|be)|reception|travel\sto|applied)\b",
    sender_absent=r"\b(?:I(?:'ll|\swill)\snot\s(?:be\s)?(?:join|attend|there)|I\swon't\sbe\s(?:on|joining|there)|"
    r"on\sbehalf\sof)",
    joins=r"(?:,|;|&|\+|/|\band\b|\bas\swell\sas\b|\balong\swith\b|\btogether\swith\b|\bplus\b|\bor\b)",
    fillers=r"(?:our|the|then|first|finally|followed|by|next|lastly|an?|my|your|both|either|also|colleagues?|"
    r"co-?workers?|team|members?|manager,?|hiring|senior|lead|director|head|founders?|co-?founders?|c[etofpm]o|"
    r"ceo|cto|vp|of|and\sour|engineers?|engineering|product|design|data|people|partner|recruiter|principal|staff|"
    r"operations|sales|marketing|finance|hr|from|us|is|are|be|will|[ \-])",
    session_words=r"design|interview|review|screen(?:ing)?|pairing|values|culture|technical|coding|systems?|manager|"
    r"wrap|behaviou?ral|lunch|break|dive|session|round|panel|presentation|case|study|tour|chat|call|"
    r"intro(?:duction)?|architecture|leadership|team|q&a|questions|min(?:utes)?|quality|operations|fit|office|room|"
    r"online|video|zoom|teams|meet|phone|time|topic|debrief|exercise|welcome|strategy|product|engineering|data|"
    r"skills?|programming|analytics|portfolio|discussion",
    name_columns=r"with|who|interviewers?|panel|name|names|host|person|interviewed\sby|people|meeting\swith",
    not_names=NOT_NAMES,
    team_words=r"(?:hiring|recruiting|recruitment|talent|people|careers?|jobs|hr|human\sresources|scheduling|"
    r"interview|interviews|candidate|staffing|resourcing|early\scareers|graduate|sourcing|acquisition|experience|"
    r"operations|ops|team|department|office|notifications?|and\sculture|&\sculture|culture|bot|assistant|personal|"
    r"bewerbermanagement|recrutement|selezione|selección|personalabteilung|no-?reply)",
    before_team=r"(?:hiring|recruiting|recruitment|careers|talent(?:\sacquisition)?|people(?:\steam)?|hr|jobs|"
    r"the\steam|your\sfriends)\s(?:at|@)|(?:the\s)?team\sat",
    firm_before=r"here\sat|(?:interest\sin|apply(?:ing)?\s(?:to|at|for\s(?:a|the)\s[^.,\n]{2,50}\s(?:at|with))|"
    r"applied\s(?:to|at|with)|your\sapplication\s(?:to|at|with)|application\s(?:to|at|with)|interview(?:s|ing|"
    r"ed)?\s(?:with|at)|join(?:ing)?(?:\sus\sat)?|(?:role|position|opening|job|vacancy|opportunity|post|career|"
    r"round|screen|offer|place|hiring|recruiting|recruitment|talent|group|team|onsite|stage|work|working|employment|"
    r"employed|candidacy|conversation|stay)\s(?:here\s)?(?:at|with)|sent\sto|on\sbehalf\sof|behalf\sof|"
    r"longer\s(?:employed\sat|with)|[A-Z]\w{1,15}\s(?:from|at|over\sat)|saw|welcome\sto)",
    firm_nearby=r"(?:at|from|with|by|meeting)",
    client_before=r"(?:(?:our|my|the)\sclient,?|behalf\sof\s(?:our|my)\sclient,?|client\sis|client:|"
    r"represent(?:ing)?|phone\swith|feedback\sfrom|heard\s(?:back\s)?from|spoke\s(?:to|with)|word\sfrom)",
    agency_words=r"(?:employment\s(?:agency|business)|recruitment\s(?:agency|consultan\w{1,6})|staffing|"
    r"headhunt\w{0,4}|executive\ssearch|placements?|(?-i:[A-Z]\w+\sTemps\b)|talent\s(?:ltd|limited|partners|group|solutions|search)|"
    r"recruitment\s(?:ltd|limited|partners|group)|(?-i:[A-Z]\w{1,19}\sSearch\b)|(?:our|my)\sclient\b|personnel\s(?:ltd|"
    r"services))",
    clients_act=r"(?:invites\syou|has\sinvited|(?:-|,)?\s?they(?:'d|\swould|'ve|\shave|\swant|\sloved)|(?:would|'d)\s(?:like|"
    r"love)\sto\s(?:meet|see|interview|invite|offer)|(?:has|have)\s(?:decided|confirmed|asked|come\sback)|"
    r"wants?\sto\s(?:meet|see|interview|talk|speak|chat))",
    post_before=r"(?:(?:for|as|about|regarding|re:?|fill|on)(?:\s(?:the|our|an?|this))?|(?:role|position|post|job|"
    r"vacancy|opening|title)\s(?:of|as|for|is|:)\s?(?:an?\s)?|(?:appl(?:y|ying|ied|ication)\s(?:to\s[A-Z][\w&' "
    r"]{1,30}\s)?(?:for|as)(?:\s(?:the|our|an?))?)|(?:be|become|hire|is|for|find|seeking|need)\s(?:our|"
    r"an?)(?:\s(?:next|new|first))?|offer(?:\syou)?\s(?:the|of)(?:\spost\sof)?)",
    post_article=r"(?:our|the|an?)",
    post_after=r"(?:role|position|shortlist|longlist|opening|vacancy|job|post|opportunity|requisition|search|team\srole)",
    head_last=True,
    post_nouns=r"role|employment|position|post|job|vacancy|opening|title|appl(?:y|ying|ied|ication)s?|opportunity|requisition|offer|seeking|hire|interview(?:ing)?|be\sour|become",
    post_suffixes=r"[\w\-]{2,25}(?:ologist|grapher|ician|ist|smith|wright|keeper|maker|worker|rian|monger)|[a-z\-]{4,25}(?:er|or)|nurse|chef|cook|porter|clerk|hand|fitter|[\w\-]{3,20}(?:man|woman|person)|senior|steward|warden|host|barista|roofer|joiner|carer|midwife|aide|pilot|guard|deputy|dean|vet|groom|docent|ranger|crew|mate|captain|sous|apprentice",
    post_generic=r"cv|callback|filling|becoming|test|assessment|challenge|full-time|part-time|competition|vacancies|wanted|salary|pay|expenses|wages|interviews?|interviewing|applications?|apply|next|steps?|update|updated|availability|confirmation|confirmed|confirm|confirming|reminder|invitation|invite|invited|invites|your|our|the|an?|my|re|fwd?|call|chat|phone|screen|screening|zoom|teams|meet|onsite|on-site|meeting|first|second|third|final|round|stage|offer|conditional|formal|status|query|question|quick|hello|hi|hey|dear|regarding|about|for|of|on|in|and|to|thank|thanks|you|following|follow|up|us|we|details|scheduled|scheduling|received|role|position|vacancy|opening|opportunity|job|post|ad|advert|application|candidate|candidacy|wanted|time|times|new|date|slot|change|changed|cancelled|canceled|rescheduled|moved|arrangements|please|action|required|complete|completed|exercise|take-home|feedback|decision|outcome|result|results|news|good|great|reference|references|request|ticket|submitted|success|tomorrow|today|monday|tuesday|wednesday|thursday|friday|accepted|declined|proposed|automatic|reply|out|visit|tour|trial|shift|discussion|conversation|panel|letter|contract|looking|hear|hearing|news|day|any|is|are|it|this|that|let's|find|possible|important|urgent|late|congratulations|welcome|unfortunately|sorry|interest|interested|apologies|note|hiring|ref|can|could|would|when|if|here|there|still|some|one|more|last|their|his|her|back|come",
    post_stops=r"at|with|in(?=\s(?:our|the|my|an?|this|your)\b)|on|has|have|had|is|was|were|will|that|which|who|and\s(?:we|you|I|your|our|would|have|are|for|to|the|he|she|they|wanted|was|were|is)|we|you|I|from|here|but|so|to|based|starting|as|if|because|when|where|please|or\s(?:if|you|we)|it|this|they|he|she|can|could|would|should|may|line(?!\scook)|only|then|now|today|tomorrow|went|came|sits|you'd|you're|we'd|we've|for\s(?:the|our|your|you|us|an?|this|next)|over|by|after|before|until|since|into|looks|seems|needs|closed|closes|went|through|of\s(?:our|your|the\s[a-z])",
    post_heads=r"engineer(?:ing)?|developer|analyst|manager|designer|lead|officer|assistant|associate|specialist|"
    r"consultant|director|coordinator|administrator|architect|scientist|researcher|writer|editor|controller|"
    r"accountant|planner|technician|nurse|teacher|intern|internship|trainee|apprentice|executive|representative|"
    r"advisor|adviser|strategist|producer|programmer|buyer|clerk|operator|supervisor|head|president|counsel|lawyer|"
    r"paralegal|marketer|copywriter|recruiter|partner|owner|sre|devops|qa|machinist|mechanic|driver|chef|physician|"
    r"pharmacist|therapist|librarian|curator|translator|auditor|actuary|economist|statistician|chemist|biologist|"
    r"physicist|surveyor|estimator|fellow|lecturer|professor|tutor|receptionist|secretary|agent|data|werkstudent|"
    r"scrum\smaster|tester|support|operations|marketing|sales",
    post_labels=r"(?:position|role|job|job\stitle|title|post|vacancy|event\stype|stelle)",
    occupations=OCCUPATIONS,
)
LANGUAGE: Language = Language("en", CUES, TIMES, PEOPLE)
