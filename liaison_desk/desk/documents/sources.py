"""From what a document is made: a record by its reference or id, or a post by its code."""

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Post
from liaison_desk.model.record import Record


def source_named(desk: Desk, name: str) -> Record:
    """Return the record with this reference or id, or the post with this code; NotFound where there is neither."""
    posts = desk.store.records.standing(Post, {"code": name})
    return posts[0] if posts else desk.find(name)
