"""Is everything in order? Values that `watcher.checkup` found in the world, judged one by one, with the remedy.

No I/O here: `facts` are what was found, `judge` says what it means and what mends it.
"""
