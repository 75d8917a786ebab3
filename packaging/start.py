"""Where the frozen program starts."""

from editor.__main__ import run

if __name__ == "__main__":
    run()
