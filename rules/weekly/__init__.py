"""The weekly summary as values: which week, what it says, in which order. `watcher.summary` puts them into words."""
