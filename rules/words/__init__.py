"""What the user tells heardback in their own words: which mail is meant for it, and what its lines say.

`phrases` and the files of the languages hold what can be said and how; `when` reads moments, days and lengths of time;
`clauses` makes a clause a value, `naming` finds the application and the people meant, `asking` the question answered;
`address` says which mail is meant for heardback, `lines` cuts it up, `hearing` reads the whole, `outcome` is what it
comes to. The command line takes the same roads, so that what can be said means the same everywhere.
"""
