"""What `heardback init` does besides talking: finding servers and Maildirs, a first bounded look, writing the result.

Leaves the questions to `dialogue`, the terminal to `watcher.cli.init`, and what is known of providers to
`rules.providers`.
"""
