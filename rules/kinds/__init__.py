"""What kind of message a mail is, and with what certainty: form first, then words and sender.

`classify` is the door; `signals` answers the one question that intake asks, whether a mail shows a job at all.
"""
