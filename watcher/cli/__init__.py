"""The command line, one file a command: faults end as one clear line on standard error and the right exit status."""

from __future__ import annotations

import logging
import sys


def main() -> None:
    """The `heardback` command."""
    from watcher.cli.app import app
    from watcher.errors import HeardbackError

    try:
        app(prog_name="heardback")
    except HeardbackError as fault:
        for line in str(fault).splitlines():
            print(f"heardback: {line}", file=sys.stderr)
        sys.exit(fault.exit_status)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except KeyboardInterrupt:
        print("heardback: interrupted; nothing is lost", file=sys.stderr)
        sys.exit(1)
    except Exception as fault:  # our bug: one line for the user, the traceback for the log (--verbose shows it)
        logging.getLogger("watcher").debug("a fault of heardback's own", exc_info=fault)
        kind = type(fault).__name__
        print(f"heardback: a fault of heardback's own ({kind}); run again with --verbose to see where", file=sys.stderr)
        sys.exit(1)
