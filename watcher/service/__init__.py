"""heardback in the background: what the operating system's own supervisor is told, and how it is told.

One file a platform (`systemd`, `launchd`, `windows`), each a pure function from a `Job` to a `Recipe`. Leaves carrying
recipes out to `installing`.
"""
