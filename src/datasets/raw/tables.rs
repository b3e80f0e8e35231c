//! The raw tables: what hospitals sent, before anybody looked at it. Text only, without a constraint; the columns are those of the
//! flat views, with the file and the line that a row came from.

use crate::table::{Null, Text, tables};

tables! {
    in "raw";

    /// One line of the patients' export of a site, as text: nothing in it need be right.
    PATIENTS = patients, RawPatientRow, RawPatientBatch {
        /// Number of the patient.
        patient_id: Null<Text>,
        /// Given name, with the form of address before it.
        first_name: Null<Text>,
        /// Family name.
        last_name: Null<Text>,
        /// Given and family name.
        name: Null<Text>,
        /// Day of birth.
        date_of_birth: Null<Text>,
        /// Age in completed years.
        age: Null<Text>,
        /// Female or Male.
        gender: Null<Text>,
        /// Phone number.
        phone_number: Null<Text>,
        /// E-mail address.
        email: Null<Text>,
        /// House number and street.
        address: Null<Text>,
        /// City or town.
        city: Null<Text>,
        /// State.
        state: Null<Text>,
        /// ZIP code.
        zipcode: Null<Text>,
        /// Insurer; NULL if uninsured.
        insurance_provider: Null<Text>,
        /// Policy number; NULL if uninsured.
        insurance_policy_number: Null<Text>,
        /// Blood type.
        blood_type: Null<Text>,
        /// The file that the line came in.
        source_file: Null<Text>,
        /// Number of the line among all lines of this table, from 1, in the order in which they came.
        line_number: Null<Text>,
    }

    /// One line of the visits' export of a site, as text: nothing in it need be right.
    VISITS = visits, RawVisitRow, RawVisitBatch {
        /// Number of the visit.
        visit_id: Null<Text>,
        /// Who was treated.
        patient_id: Null<Text>,
        /// Name of the patient.
        name: Null<Text>,
        /// Age on the day of admission.
        age: Null<Text>,
        /// Female or Male.
        gender: Null<Text>,
        /// What for.
        condition: Null<Text>,
        /// Normal, Mild, Moderate or Severe.
        severity: Null<Text>,
        /// What was done.
        treatment: Null<Text>,
        /// Drug; NULL if none.
        medication: Null<Text>,
        /// Dose of the drug; NULL without one.
        dosage: Null<Text>,
        /// How often the dose is taken; NULL without a drug.
        frequency: Null<Text>,
        /// Positive, Negative or Inconclusive.
        test_results: Null<Text>,
        /// Name of the doctor.
        doctor: Null<Text>,
        /// Name of the hospital.
        hospital: Null<Text>,
        /// State of the hospital.
        hospital_state: Null<Text>,
        /// ZIP code of the hospital.
        hospital_zipcode: Null<Text>,
        /// Room.
        room_number: Null<Text>,
        /// First day of the stay.
        date_of_admission: Null<Text>,
        /// Last day of the stay.
        date_of_discharge: Null<Text>,
        /// Y or N.
        follow_up_required: Null<Text>,
        /// The file that the line came in.
        source_file: Null<Text>,
        /// Number of the line among all lines of this table, from 1, in the order in which they came.
        line_number: Null<Text>,
    }

    /// One line of the bills' export of a site, as text: nothing in it need be right.
    BILLING = billing, RawBillRow, RawBillBatch {
        /// Number of the bill.
        billing_id: Null<Text>,
        /// The visit that is billed.
        visit_id: Null<Text>,
        /// The patient of the visit.
        patient_id: Null<Text>,
        /// Day the bill was written.
        billing_date: Null<Text>,
        /// Part the insurer pays, in US dollars.
        insurance_coverage_amount: Null<Text>,
        /// Part the patient pays, in US dollars.
        patient_responsibility_amount: Null<Text>,
        /// Full or Incremental.
        payment_plan: Null<Text>,
        /// Day by which the patient's part is due.
        expected_payment_date: Null<Text>,
        /// Day on which it was paid; NULL if it has not been.
        actual_payment_date: Null<Text>,
        /// Paid, Late-Paid, Late-Unpaid or In-progress.
        payment_status: Null<Text>,
        /// Charge in US dollars.
        total_charge: Null<Text>,
        /// The file that the line came in.
        source_file: Null<Text>,
        /// Number of the line among all lines of this table, from 1, in the order in which they came.
        line_number: Null<Text>,
    }
}
