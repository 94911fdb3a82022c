"""`python -m watcher` is `heardback`."""

from watcher.cli import main

if __name__ == "__main__":
    main()
