"""What a message says: times, promises, people, employer, role. One file each; `rules.kinds.classify` asks them.

They read words and calendar parts and judge nothing about the kind of the message. Every text is cut to a length that
keeps hostile mail cheap, and every pattern is bounded.
"""
