"""Measurements, each one command that prints a table: `python -m bench.scan`, `bench.status`, `bench.tick`, …"""
