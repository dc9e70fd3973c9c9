"""Runs the migrations on the connection, and in the transaction, that the program has opened."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=False,  # the program itself begins and ends the one transaction
)
context.run_migrations()
