"""Mail sources: one file each, all behind `base.Source`, all held to one contract test-suite."""
