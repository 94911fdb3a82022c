"""What the playbook asks for at a moment: where an application stands, what is due, what must be taken back.

`cadence` says where one stands, `due` what to do; the others hold one rule of the playbook each.
"""
