-- 8D reports and corrective action reports. The columns are the fields of eightd/eightdfields.cpp, eightdpartfields.cpp and
-- car.cpp; every record of a report is a row of its own, so that two people can work on different ones.

-- One 8D report.
CREATE TABLE eight_d (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT,
    stage TEXT,
    title TEXT,
    complaint_number TEXT,
    customer TEXT,
    customer_number TEXT,
    supplier TEXT,
    plant TEXT,
    part_number TEXT,
    part_name TEXT,
    drawing_level TEXT,
    product TEXT,
    batch TEXT,
    serial_number TEXT,
    date_code TEXT,
    complaint_date TEXT,
    opened_on TEXT,
    closed_on TEXT,
    warranty TEXT,
    responsible TEXT,
    customer_containment_due TEXT,
    customer_interim_due TEXT,
    customer_final_due TEXT,
    repeat_of TEXT,
    ineffective_reason TEXT,
    symptom TEXT,
    required INTEGER,
    required_criteria TEXT,
    safety_relevant INTEGER,
    legally_relevant INTEGER,
    severity TEXT,
    urgency TEXT,
    scope_ TEXT,
    customer_statement TEXT,
    object TEXT,
    defect TEXT,
    problem_statement TEXT,
    what TEXT,
    when_ TEXT,
    where_ TEXT,
    who TEXT,
    why TEXT,
    how TEXT,
    how_many TEXT,
    effect_at_supplier TEXT,
    effect_at_customer TEXT,
    effect_zero_kilometre TEXT,
    effect_in_field TEXT,
    quantity_complained TEXT,
    quantity_delivered TEXT,
    quantity_returned TEXT,
    quantity_in_transit TEXT,
    quantity_in_stock TEXT,
    quantity_checked TEXT,
    defect_rate TEXT,
    detected_at TEXT,
    detected_on TEXT,
    detected_how TEXT,
    first_occurrence TEXT,
    repeat_failure INTEGER,
    trend TEXT,
    specification TEXT,
    actual TEXT,
    samples TEXT,
    risk_other_parts TEXT,
    risk_other_plants TEXT,
    risk_other_customers TEXT,
    analysis_tools TEXT,
    containment_removed_on TEXT,
    customer_informed_on TEXT,
    customer_released_on TEXT,
    lessons_learned TEXT,
    sustainability_audit TEXT,
    effectiveness_waiver TEXT,
    final_meeting_on TEXT,
    recognition TEXT,
    distribution TEXT,
    d0_done_on TEXT,
    d0_remark TEXT,
    d1_done_on TEXT,
    d1_remark TEXT,
    d2_done_on TEXT,
    d2_remark TEXT,
    d3_done_on TEXT,
    d3_remark TEXT,
    d4_done_on TEXT,
    d4_remark TEXT,
    d5_done_on TEXT,
    d5_remark TEXT,
    d6_done_on TEXT,
    d6_remark TEXT,
    d7_done_on TEXT,
    d7_remark TEXT,
    d8_done_on TEXT,
    d8_remark TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_by_ticket ON eight_d (ticket);

CREATE INDEX eight_d_by_number ON eight_d (number);

CREATE INDEX eight_d_by_state ON eight_d (state);

-- One corrective and preventive action report.
CREATE TABLE car (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT,
    state TEXT,
    round INTEGER,
    source TEXT,
    issued_by TEXT,
    issued_to TEXT,
    issued_on TEXT,
    due TEXT,
    product TEXT,
    product_model TEXT,
    batch TEXT,
    quantity TEXT,
    nonconformity TEXT,
    requirement TEXT,
    correction TEXT,
    stock_disposal TEXT,
    cause TEXT,
    escape_cause TEXT,
    corrective_action TEXT,
    preventive_action TEXT,
    owner TEXT,
    planned_on TEXT,
    implemented_on TEXT,
    replied_by TEXT,
    replied_on TEXT,
    instruction_revised INTEGER,
    work_as_planned INTEGER,
    change_told_apart INTEGER,
    verification TEXT,
    verified_by TEXT,
    verified_on TEXT,
    effect TEXT,
    standard_document TEXT,
    reopen_reason TEXT,
    closed_by TEXT,
    closed_on TEXT,
    note TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX car_by_ticket ON car (ticket);

CREATE INDEX car_by_number ON car (number);

-- D1: who works on it.
CREATE TABLE eight_d_member (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    role TEXT,
    role_text TEXT,
    name TEXT,
    staff TEXT,
    function TEXT,
    department TEXT,
    contact TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_member_by_report ON eight_d_member (eight_d, position);

-- D1: meetings of the team.
CREATE TABLE eight_d_meeting (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    held_on TEXT,
    subject TEXT,
    participants TEXT,
    outcome TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_meeting_by_report ON eight_d_meeting (eight_d, position);

-- D2: lines of the Is/Is-Not matrix.
CREATE TABLE eight_d_contrast (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    dimension TEXT,
    question TEXT,
    is_ TEXT,
    is_not TEXT,
    distinction TEXT,
    change TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_contrast_by_report ON eight_d_contrast (eight_d, position);

-- D3: where suspect goods may lie.
CREATE TABLE eight_d_stock (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    place TEXT,
    place_text TEXT,
    suspect INTEGER,
    sorted INTEGER,
    ok INTEGER,
    nok INTEGER,
    disposal TEXT,
    marking TEXT,
    owner TEXT,
    checked_on TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_stock_by_report ON eight_d_stock (eight_d, position);

-- D4: answers of the 5-Whys.
CREATE TABLE eight_d_why (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    leg TEXT,
    parent TEXT,
    question TEXT,
    answer TEXT,
    evidence TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_why_by_report ON eight_d_why (eight_d, position);

-- D4: causes, bones of the fishbone.
CREATE TABLE eight_d_cause (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    leg TEXT,
    category TEXT,
    parent TEXT,
    text TEXT,
    explanation TEXT,
    state TEXT,
    votes INTEGER,
    why TEXT,
    method TEXT,
    verification TEXT,
    verified_on TEXT,
    verified_by TEXT,
    contribution INTEGER,
    failure_category TEXT,
    escape_point TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_cause_by_report ON eight_d_cause (eight_d, position);

-- D4: causes held against lines of the matrix.
CREATE TABLE eight_d_cause_test (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    cause TEXT,
    contrast TEXT,
    verdict TEXT,
    explanation TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_cause_test_by_report ON eight_d_cause_test (eight_d, position);

-- D5: criteria of the choice.
CREATE TABLE eight_d_criterion (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    text TEXT,
    must INTEGER,
    weight INTEGER,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_criterion_by_report ON eight_d_criterion (eight_d, position);

-- D5: what could be done.
CREATE TABLE eight_d_alternative (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    cause TEXT,
    text TEXT,
    type TEXT,
    chosen INTEGER,
    proof TEXT,
    risk TEXT,
    note TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_alternative_by_report ON eight_d_alternative (eight_d, position);

-- D5: alternatives by criteria.
CREATE TABLE eight_d_score (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    alternative TEXT,
    criterion TEXT,
    met INTEGER,
    score INTEGER,
    note TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_score_by_report ON eight_d_score (eight_d, position);

-- Actions of every discipline.
CREATE TABLE eight_d_action (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    kind TEXT,
    text TEXT,
    type TEXT,
    causes TEXT,
    cause_note TEXT,
    alternative TEXT,
    parent TEXT,
    car TEXT,
    place TEXT,
    scope_ TEXT,
    owner TEXT,
    staff TEXT,
    due TEXT,
    due_note TEXT,
    state TEXT,
    implemented_on TEXT,
    effective_from TEXT,
    cut_in TEXT,
    evidence TEXT,
    verification TEXT,
    verified_on TEXT,
    verified_by TEXT,
    sorted INTEGER,
    ok INTEGER,
    nok INTEGER,
    marking TEXT,
    clean_point TEXT,
    risk TEXT,
    removed_on TEXT,
    removal_note TEXT,
    effect_expected TEXT,
    proof TEXT,
    approved_by TEXT,
    approved_on TEXT,
    note TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_action_by_report ON eight_d_action (eight_d, position);

-- D6: what was measured after the actions.
CREATE TABLE eight_d_validation (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    action TEXT,
    measure TEXT,
    period_from TEXT,
    period_to TEXT,
    lots TEXT,
    produced INTEGER,
    defects INTEGER,
    before TEXT,
    target TEXT,
    after TEXT,
    result TEXT,
    evidence TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_validation_by_report ON eight_d_validation (eight_d, position);

-- D6, D7: documents changed.
CREATE TABLE eight_d_document (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    kind TEXT,
    number TEXT,
    title TEXT,
    old_revision TEXT,
    new_revision TEXT,
    changed_on TEXT,
    owner TEXT,
    action TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_document_by_report ON eight_d_document (eight_d, position);

-- D8: what it cost.
CREATE TABLE eight_d_cost (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    kind TEXT,
    amount INTEGER,
    currency TEXT,
    note TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_cost_by_report ON eight_d_cost (eight_d, position);

-- Pictures and charts at their places.
CREATE TABLE eight_d_figure (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    discipline INTEGER,
    attachment TEXT,
    caption TEXT,
    data TEXT,
    width INTEGER,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_figure_by_report ON eight_d_figure (eight_d, position);

-- Signatures, each bound to the content it was given for. Append-only.
CREATE TABLE eight_d_approval (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    subject TEXT,
    role TEXT,
    name TEXT,
    staff TEXT,
    at TEXT,
    content_hash TEXT,
    revision INTEGER,
    note TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_approval_by_report ON eight_d_approval (eight_d, position);

-- The customer's decisions. Append-only.
CREATE TABLE eight_d_decision (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    revision INTEGER,
    accepted INTEGER,
    reason TEXT,
    by_ TEXT,
    at TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_decision_by_report ON eight_d_decision (eight_d, position);

-- Findings that somebody answers for. Append-only.
CREATE TABLE eight_d_acceptance (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    identity TEXT,
    reason TEXT,
    staff TEXT,
    at TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_acceptance_by_report ON eight_d_acceptance (eight_d, position);

-- The report as it was sent. Append-only.
CREATE TABLE eight_d_revision (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    eight_d TEXT NOT NULL REFERENCES eight_d (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER,
    number INTEGER,
    stage TEXT,
    at TEXT,
    staff TEXT,
    note TEXT,
    content_hash TEXT,
    body TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX eight_d_revision_by_report ON eight_d_revision (eight_d, position);

-- Nobody writes these past the operation log either.
CREATE TRIGGER eight_d_guard_insert BEFORE INSERT ON eight_d WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d written outside an operation'); END;

CREATE TRIGGER eight_d_guard_update BEFORE UPDATE ON eight_d WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d written outside an operation'); END;

CREATE TRIGGER eight_d_guard_delete BEFORE DELETE ON eight_d WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d written outside an operation'); END;

CREATE TRIGGER car_guard_insert BEFORE INSERT ON car WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'car written outside an operation'); END;

CREATE TRIGGER car_guard_update BEFORE UPDATE ON car WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'car written outside an operation'); END;

CREATE TRIGGER car_guard_delete BEFORE DELETE ON car WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'car written outside an operation'); END;

CREATE TRIGGER eight_d_member_guard_insert BEFORE INSERT ON eight_d_member WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_member written outside an operation'); END;

CREATE TRIGGER eight_d_member_guard_update BEFORE UPDATE ON eight_d_member WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_member written outside an operation'); END;

CREATE TRIGGER eight_d_member_guard_delete BEFORE DELETE ON eight_d_member WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_member written outside an operation'); END;

CREATE TRIGGER eight_d_meeting_guard_insert BEFORE INSERT ON eight_d_meeting WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_meeting written outside an operation'); END;

CREATE TRIGGER eight_d_meeting_guard_update BEFORE UPDATE ON eight_d_meeting WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_meeting written outside an operation'); END;

CREATE TRIGGER eight_d_meeting_guard_delete BEFORE DELETE ON eight_d_meeting WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_meeting written outside an operation'); END;

CREATE TRIGGER eight_d_contrast_guard_insert BEFORE INSERT ON eight_d_contrast WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_contrast written outside an operation'); END;

CREATE TRIGGER eight_d_contrast_guard_update BEFORE UPDATE ON eight_d_contrast WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_contrast written outside an operation'); END;

CREATE TRIGGER eight_d_contrast_guard_delete BEFORE DELETE ON eight_d_contrast WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_contrast written outside an operation'); END;

CREATE TRIGGER eight_d_stock_guard_insert BEFORE INSERT ON eight_d_stock WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_stock written outside an operation'); END;

CREATE TRIGGER eight_d_stock_guard_update BEFORE UPDATE ON eight_d_stock WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_stock written outside an operation'); END;

CREATE TRIGGER eight_d_stock_guard_delete BEFORE DELETE ON eight_d_stock WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_stock written outside an operation'); END;

CREATE TRIGGER eight_d_why_guard_insert BEFORE INSERT ON eight_d_why WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_why written outside an operation'); END;

CREATE TRIGGER eight_d_why_guard_update BEFORE UPDATE ON eight_d_why WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_why written outside an operation'); END;

CREATE TRIGGER eight_d_why_guard_delete BEFORE DELETE ON eight_d_why WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_why written outside an operation'); END;

CREATE TRIGGER eight_d_cause_guard_insert BEFORE INSERT ON eight_d_cause WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cause written outside an operation'); END;

CREATE TRIGGER eight_d_cause_guard_update BEFORE UPDATE ON eight_d_cause WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cause written outside an operation'); END;

CREATE TRIGGER eight_d_cause_guard_delete BEFORE DELETE ON eight_d_cause WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cause written outside an operation'); END;

CREATE TRIGGER eight_d_cause_test_guard_insert BEFORE INSERT ON eight_d_cause_test WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cause_test written outside an operation'); END;

CREATE TRIGGER eight_d_cause_test_guard_update BEFORE UPDATE ON eight_d_cause_test WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cause_test written outside an operation'); END;

CREATE TRIGGER eight_d_cause_test_guard_delete BEFORE DELETE ON eight_d_cause_test WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cause_test written outside an operation'); END;

CREATE TRIGGER eight_d_criterion_guard_insert BEFORE INSERT ON eight_d_criterion WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_criterion written outside an operation'); END;

CREATE TRIGGER eight_d_criterion_guard_update BEFORE UPDATE ON eight_d_criterion WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_criterion written outside an operation'); END;

CREATE TRIGGER eight_d_criterion_guard_delete BEFORE DELETE ON eight_d_criterion WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_criterion written outside an operation'); END;

CREATE TRIGGER eight_d_alternative_guard_insert BEFORE INSERT ON eight_d_alternative WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_alternative written outside an operation'); END;

CREATE TRIGGER eight_d_alternative_guard_update BEFORE UPDATE ON eight_d_alternative WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_alternative written outside an operation'); END;

CREATE TRIGGER eight_d_alternative_guard_delete BEFORE DELETE ON eight_d_alternative WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_alternative written outside an operation'); END;

CREATE TRIGGER eight_d_score_guard_insert BEFORE INSERT ON eight_d_score WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_score written outside an operation'); END;

CREATE TRIGGER eight_d_score_guard_update BEFORE UPDATE ON eight_d_score WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_score written outside an operation'); END;

CREATE TRIGGER eight_d_score_guard_delete BEFORE DELETE ON eight_d_score WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_score written outside an operation'); END;

CREATE TRIGGER eight_d_action_guard_insert BEFORE INSERT ON eight_d_action WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_action written outside an operation'); END;

CREATE TRIGGER eight_d_action_guard_update BEFORE UPDATE ON eight_d_action WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_action written outside an operation'); END;

CREATE TRIGGER eight_d_action_guard_delete BEFORE DELETE ON eight_d_action WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_action written outside an operation'); END;

CREATE TRIGGER eight_d_validation_guard_insert BEFORE INSERT ON eight_d_validation WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_validation written outside an operation'); END;

CREATE TRIGGER eight_d_validation_guard_update BEFORE UPDATE ON eight_d_validation WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_validation written outside an operation'); END;

CREATE TRIGGER eight_d_validation_guard_delete BEFORE DELETE ON eight_d_validation WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_validation written outside an operation'); END;

CREATE TRIGGER eight_d_document_guard_insert BEFORE INSERT ON eight_d_document WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_document written outside an operation'); END;

CREATE TRIGGER eight_d_document_guard_update BEFORE UPDATE ON eight_d_document WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_document written outside an operation'); END;

CREATE TRIGGER eight_d_document_guard_delete BEFORE DELETE ON eight_d_document WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_document written outside an operation'); END;

CREATE TRIGGER eight_d_cost_guard_insert BEFORE INSERT ON eight_d_cost WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cost written outside an operation'); END;

CREATE TRIGGER eight_d_cost_guard_update BEFORE UPDATE ON eight_d_cost WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cost written outside an operation'); END;

CREATE TRIGGER eight_d_cost_guard_delete BEFORE DELETE ON eight_d_cost WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_cost written outside an operation'); END;

CREATE TRIGGER eight_d_figure_guard_insert BEFORE INSERT ON eight_d_figure WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_figure written outside an operation'); END;

CREATE TRIGGER eight_d_figure_guard_update BEFORE UPDATE ON eight_d_figure WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_figure written outside an operation'); END;

CREATE TRIGGER eight_d_figure_guard_delete BEFORE DELETE ON eight_d_figure WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_figure written outside an operation'); END;

CREATE TRIGGER eight_d_approval_guard_insert BEFORE INSERT ON eight_d_approval WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_approval written outside an operation'); END;

CREATE TRIGGER eight_d_approval_guard_update BEFORE UPDATE ON eight_d_approval WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_approval written outside an operation'); END;

CREATE TRIGGER eight_d_approval_guard_delete BEFORE DELETE ON eight_d_approval WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_approval written outside an operation'); END;

CREATE TRIGGER eight_d_decision_guard_insert BEFORE INSERT ON eight_d_decision WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_decision written outside an operation'); END;

CREATE TRIGGER eight_d_decision_guard_update BEFORE UPDATE ON eight_d_decision WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_decision written outside an operation'); END;

CREATE TRIGGER eight_d_decision_guard_delete BEFORE DELETE ON eight_d_decision WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_decision written outside an operation'); END;

CREATE TRIGGER eight_d_acceptance_guard_insert BEFORE INSERT ON eight_d_acceptance WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_acceptance written outside an operation'); END;

CREATE TRIGGER eight_d_acceptance_guard_update BEFORE UPDATE ON eight_d_acceptance WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_acceptance written outside an operation'); END;

CREATE TRIGGER eight_d_acceptance_guard_delete BEFORE DELETE ON eight_d_acceptance WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_acceptance written outside an operation'); END;

CREATE TRIGGER eight_d_revision_guard_insert BEFORE INSERT ON eight_d_revision WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_revision written outside an operation'); END;

CREATE TRIGGER eight_d_revision_guard_update BEFORE UPDATE ON eight_d_revision WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_revision written outside an operation'); END;

CREATE TRIGGER eight_d_revision_guard_delete BEFORE DELETE ON eight_d_revision WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'eight_d_revision written outside an operation'); END;
