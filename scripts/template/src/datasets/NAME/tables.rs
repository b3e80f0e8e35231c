//! The tables of the subject area, in DDL order: every column once, with its meaning, unit and range.

use crate::datasets::core::tables::PATIENTS;
use crate::table::{BigInt, Date, SmallInt, Text, tables};

tables! {
    in "@NAME@";

    /// One row per reason for which a patient calls.
    REASONS = reasons, ReasonRow, ReasonBatch {
        primary_key: ["reason_id"];
        uniques: ["uq_@NAME@_reasons_name": "reason_name"];
        /// Number of the reason, from 1 without holes.
        reason_id: SmallInt,
        /// What the call is about.
        reason_name: Text,
    }

    /// One row per call of a patient.
    CALLS = calls, CallRow, CallBatch {
        primary_key: ["call_id"];
        serial: "call_id";
        foreign_keys: ["fk_@NAME@_calls_reason": "reason_id" -> REASONS."reason_id"];
        references: ["fk_@NAME@_calls_patient": "patient_id" -> PATIENTS."patient_id"];
        checks: ["ck_@NAME@_calls_wait": "wait_minutes >= 0"];
        /// Number of the call, from 1 without holes.
        call_id: BigInt,
        /// Who called.
        patient_id: BigInt,
        /// Why.
        reason_id: SmallInt,
        /// Day of the call, in the 90 days up to the anchor date.
        call_date: Date,
        /// Minutes until the call was answered, 0 or more.
        wait_minutes: SmallInt,
    }
}
