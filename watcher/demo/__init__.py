"""The bundled sample mailbox of `heardback demo`: invented mails (`mailbox/`) and what happens when (`script.toml`)."""
