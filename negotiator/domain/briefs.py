"""Our own brief: what our side wants, and where it would stop. Internal, always."""

from uuid import UUID

from negotiator.domain.rows import Prose, Row


class Brief(Row):
    """Our brief on one component.

    It rests on the basis internal: no view, page, export or share holds it unless it is asked
    for by name.
    """

    component: UUID
    objective: Prose = ""
    fallback: Prose = ""
    reservation_point: Prose = ""
    best_alternative: Prose = ""
