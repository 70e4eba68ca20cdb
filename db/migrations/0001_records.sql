-- The synced records. Times are UTC ISO text, so that they sort as they are. A record has an own row number (rid) for
-- indexes that need one, and its identity (id); ver is the hub's version of it, stamp… say who created it, extra keeps
-- fields of newer programs.

-- Says that the file is ours ("KESU").
PRAGMA application_id = 1262834517;

-- One complaint, consultation, enquiry or fault. The columns are the fields of tickets/ticketfields.cpp; lists are JSON arrays.
CREATE TABLE ticket (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT,
    kind TEXT,
    state TEXT,
    state_reason TEXT,
    resume_state TEXT,
    round INTEGER,
    branch TEXT,
    reporting_unit TEXT,
    reported_by_employee INTEGER,
    recorded_on_paper INTEGER,
    see_also TEXT,
    group_id TEXT,
    households INTEGER,
    merged_into TEXT,
    channel TEXT,
    channel_reference TEXT,
    information_source TEXT,
    received_at TEXT,
    submitted_at TEXT,
    occurred_at TEXT,
    place TEXT,
    persons_involved TEXT,
    customer_id TEXT,
    contact_person TEXT,
    contact_phone TEXT,
    customer_confidential INTEGER,
    anonymous INTEGER,
    customer_language TEXT,
    title TEXT,
    narrative TEXT,
    object_type TEXT,
    object TEXT,
    service_concerned TEXT,
    demand TEXT,
    remedies TEXT,
    claim_amount INTEGER,
    currency TEXT,
    evidence_material TEXT,
    other_information TEXT,
    tags TEXT,
    product TEXT,
    product_model TEXT,
    batch TEXT,
    order_number TEXT,
    defect TEXT,
    quantity TEXT,
    quantity_unit TEXT,
    production_date TEXT,
    shipping_date TEXT,
    returned TEXT,
    is_specific INTEGER,
    is_legitimate INTEGER,
    is_lawful INTEGER,
    valid INTEGER,
    invalid_ground TEXT,
    own_jurisdiction INTEGER,
    outside_body_needed INTEGER,
    grounds_sufficient INTEGER,
    demand_reasonable INTEGER,
    malicious INTEGER,
    legal_issue INTEGER,
    sensitive INTEGER,
    complex INTEGER,
    multi_department INTEGER,
    affects_use INTEGER,
    major_service INTEGER,
    general INTEGER,
    several_users INTEGER,
    systemic INTEGER,
    scope_of_impact TEXT,
    difficulty TEXT,
    category_scheme TEXT,
    category TEXT,
    subcategory TEXT,
    proposed_category TEXT,
    level_scheme TEXT,
    level TEXT,
    major_criteria TEXT,
    emergency_level TEXT,
    first_contact_owner TEXT,
    first_department TEXT,
    handling_owner TEXT,
    handling_department TEXT,
    leader_in_charge TEXT,
    policy_id TEXT,
    policy_version INTEGER,
    overlay_policies TEXT,
    customer_due TEXT,
    customer_due_note TEXT,
    agreed_due TEXT,
    responsible_party TEXT,
    responsibility TEXT,
    interim_measure TEXT,
    stock_check TEXT,
    investigation TEXT,
    cause TEXT,
    solution TEXT,
    corrective_action TEXT,
    preventive_action TEXT,
    stock_disposal TEXT,
    verification TEXT,
    effect TEXT,
    standard_document TEXT,
    result TEXT,
    refund_amount INTEGER,
    satisfaction_scale TEXT,
    satisfaction TEXT,
    dissatisfaction_reason TEXT,
    suggestions TEXT,
    further_handling INTEGER,
    revisit_waiver TEXT,
    closing_note TEXT,
    improvement_point TEXT,
    paper_location TEXT,
    signed_copy INTEGER,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE INDEX ticket_by_number ON ticket (number);

CREATE INDEX ticket_by_state ON ticket (state, received_at);

CREATE INDEX ticket_by_received ON ticket (received_at);

CREATE INDEX ticket_by_customer ON ticket (customer_id) WHERE customer_id IS NOT NULL;

-- What happened to a ticket: append-only facts, from which clocks are computed.
CREATE TABLE ticket_event (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    recorded_at TEXT,
    author TEXT,
    device TEXT,
    data TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE INDEX ticket_event_by_ticket ON ticket_event (ticket, at);

-- A remark for colleagues. Append-only.
CREATE TABLE note (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT,
    at TEXT,
    author TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE INDEX note_by_ticket ON note (ticket, at);

-- A contact with the customer. Append-only.
CREATE TABLE contact (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT,
    purpose TEXT,
    way TEXT,
    outgoing INTEGER,
    reached INTEGER,
    person TEXT,
    text TEXT,
    outcome TEXT,
    author TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE INDEX contact_by_ticket ON contact (ticket, at);

-- A file kept with a ticket; its bytes lie beside the database, named by their hash.
CREATE TABLE attachment (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT NOT NULL,
    name TEXT,
    media_type TEXT,
    size INTEGER,
    role TEXT,
    caption TEXT,
    added_at TEXT,
    author TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE INDEX attachment_by_ticket ON attachment (ticket, added_at);

CREATE INDEX attachment_by_hash ON attachment (sha256);

-- Who complains. Personal data.
CREATE TABLE customer (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organisation INTEGER,
    name TEXT,
    contact_person TEXT,
    phone TEXT,
    phone2 TEXT,
    email TEXT,
    address TEXT,
    identity_number TEXT,
    language TEXT,
    customer_number TEXT,
    remark TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

-- Who works with the program.
CREATE TABLE staff (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    roles TEXT,
    active INTEGER,
    branch TEXT,
    department TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE TABLE department (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    branch TEXT,
    parent TEXT,
    active INTEGER,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE TABLE branch (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    calendar TEXT,
    time_zone TEXT,
    active INTEGER,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

-- Policies, calendars, catalogs, workflows, paper forms, the organisation: every version stays for ever.
CREATE TABLE ref_document (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    extra TEXT
) STRICT;

CREATE UNIQUE INDEX ref_document_by_version ON ref_document (kind, document, version);

-- Nobody writes a synced record past the operation log: outside an operation these abort, and in a program that does not
-- know the function (the sqlite3 shell) they abort as well.
CREATE TRIGGER ticket_guard_insert BEFORE INSERT ON ticket WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ticket written outside an operation'); END;

CREATE TRIGGER ticket_guard_update BEFORE UPDATE ON ticket WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ticket written outside an operation'); END;

CREATE TRIGGER ticket_guard_delete BEFORE DELETE ON ticket WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ticket written outside an operation'); END;

CREATE TRIGGER ticket_event_guard_insert BEFORE INSERT ON ticket_event WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ticket_event written outside an operation'); END;

CREATE TRIGGER ticket_event_guard_update BEFORE UPDATE ON ticket_event WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ticket_event written outside an operation'); END;

CREATE TRIGGER ticket_event_guard_delete BEFORE DELETE ON ticket_event WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ticket_event written outside an operation'); END;

CREATE TRIGGER note_guard_insert BEFORE INSERT ON note WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'note written outside an operation'); END;

CREATE TRIGGER note_guard_update BEFORE UPDATE ON note WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'note written outside an operation'); END;

CREATE TRIGGER note_guard_delete BEFORE DELETE ON note WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'note written outside an operation'); END;

CREATE TRIGGER contact_guard_insert BEFORE INSERT ON contact WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'contact written outside an operation'); END;

CREATE TRIGGER contact_guard_update BEFORE UPDATE ON contact WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'contact written outside an operation'); END;

CREATE TRIGGER contact_guard_delete BEFORE DELETE ON contact WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'contact written outside an operation'); END;

CREATE TRIGGER attachment_guard_insert BEFORE INSERT ON attachment WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'attachment written outside an operation'); END;

CREATE TRIGGER attachment_guard_update BEFORE UPDATE ON attachment WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'attachment written outside an operation'); END;

CREATE TRIGGER attachment_guard_delete BEFORE DELETE ON attachment WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'attachment written outside an operation'); END;

CREATE TRIGGER customer_guard_insert BEFORE INSERT ON customer WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'customer written outside an operation'); END;

CREATE TRIGGER customer_guard_update BEFORE UPDATE ON customer WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'customer written outside an operation'); END;

CREATE TRIGGER customer_guard_delete BEFORE DELETE ON customer WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'customer written outside an operation'); END;

CREATE TRIGGER staff_guard_insert BEFORE INSERT ON staff WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'staff written outside an operation'); END;

CREATE TRIGGER staff_guard_update BEFORE UPDATE ON staff WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'staff written outside an operation'); END;

CREATE TRIGGER staff_guard_delete BEFORE DELETE ON staff WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'staff written outside an operation'); END;

CREATE TRIGGER department_guard_insert BEFORE INSERT ON department WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'department written outside an operation'); END;

CREATE TRIGGER department_guard_update BEFORE UPDATE ON department WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'department written outside an operation'); END;

CREATE TRIGGER department_guard_delete BEFORE DELETE ON department WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'department written outside an operation'); END;

CREATE TRIGGER branch_guard_insert BEFORE INSERT ON branch WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'branch written outside an operation'); END;

CREATE TRIGGER branch_guard_update BEFORE UPDATE ON branch WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'branch written outside an operation'); END;

CREATE TRIGGER branch_guard_delete BEFORE DELETE ON branch WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'branch written outside an operation'); END;

CREATE TRIGGER ref_document_guard_insert BEFORE INSERT ON ref_document WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ref_document written outside an operation'); END;

CREATE TRIGGER ref_document_guard_update BEFORE UPDATE ON ref_document WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ref_document written outside an operation'); END;

CREATE TRIGGER ref_document_guard_delete BEFORE DELETE ON ref_document WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'ref_document written outside an operation'); END;

