// Data of worked examples in the literature, each with where it is printed.
#pragma once

#include <QList>

#include "statistics/controlchart.h"

namespace kesu::testing {

inline QList<Subgroup> subgroups(const QList<QList<double>> &rows)
{
    QList<Subgroup> samples;
    for (const QList<double> &row : rows)
        samples.append({{}, row});
    return samples;
}

inline QList<Subgroup> individuals(const QList<double> &values)
{
    QList<Subgroup> samples;
    for (const double value : values)
        samples.append({{}, {value}});
    return samples;
}

inline QList<AttributeSample> counted(const QList<double> &counts, const QList<double> &sizes)
{
    QList<AttributeSample> samples;
    for (qsizetype i = 0; i < counts.size(); ++i)
        samples.append({{}, counts.at(i), sizes.at(sizes.size() == 1 ? 0 : i)});
    return samples;
}

// Montgomery, Introduction to Statistical Quality Control, 7th ed., table 6.1: flow width of the hard-bake process.
inline QList<Subgroup> hardBake()
{
    return subgroups({
        {1.3235, 1.4128, 1.6744, 1.4573, 1.6914},
        {1.4314, 1.3592, 1.6075, 1.4666, 1.6109},
        {1.4284, 1.4871, 1.4932, 1.4324, 1.5674},
        {1.5028, 1.6352, 1.3841, 1.2831, 1.5507},
        {1.5604, 1.2735, 1.5265, 1.4363, 1.6441},
        {1.5955, 1.5451, 1.3574, 1.3281, 1.4198},
        {1.6274, 1.5064, 1.8366, 1.4177, 1.5144},
        {1.4190, 1.4303, 1.6637, 1.6067, 1.5519},
        {1.3884, 1.7277, 1.5355, 1.5176, 1.3688},
        {1.4039, 1.6697, 1.5089, 1.4627, 1.5220},
        {1.4158, 1.7667, 1.4278, 1.5928, 1.4181},
        {1.5821, 1.3355, 1.5777, 1.3908, 1.7559},
        {1.2856, 1.4106, 1.4447, 1.6398, 1.1928},
        {1.4951, 1.4036, 1.5893, 1.6458, 1.4969},
        {1.3589, 1.2863, 1.5996, 1.2497, 1.5471},
        {1.5747, 1.5301, 1.5171, 1.1839, 1.8662},
        {1.3680, 1.7269, 1.3957, 1.5014, 1.4449},
        {1.4163, 1.3864, 1.3057, 1.6210, 1.5573},
        {1.5796, 1.4185, 1.6541, 1.5116, 1.7247},
        {1.7106, 1.4412, 1.2361, 1.3820, 1.7601},
        {1.4371, 1.5051, 1.3485, 1.5670, 1.4880},
        {1.4738, 1.5936, 1.6583, 1.4973, 1.4720},
        {1.5917, 1.4333, 1.5551, 1.5295, 1.6866},
        {1.6399, 1.5243, 1.5705, 1.5563, 1.5530},
        {1.5797, 1.3663, 1.6240, 1.3732, 1.6887}});
}

// Montgomery, table 6.3: inside diameter of forged piston rings.
inline QList<Subgroup> pistonRings()
{
    return subgroups({
        {74.030, 74.002, 74.019, 73.992, 74.008},
        {73.995, 73.992, 74.001, 74.011, 74.004},
        {73.988, 74.024, 74.021, 74.005, 74.002},
        {74.002, 73.996, 73.993, 74.015, 74.009},
        {73.992, 74.007, 74.015, 73.989, 74.014},
        {74.009, 73.994, 73.997, 73.985, 73.993},
        {73.995, 74.006, 73.994, 74.000, 74.005},
        {73.985, 74.003, 73.993, 74.015, 73.988},
        {74.008, 73.995, 74.009, 74.005, 74.004},
        {73.998, 74.000, 73.990, 74.007, 73.995},
        {73.994, 73.998, 73.994, 73.995, 73.990},
        {74.004, 74.000, 74.007, 74.000, 73.996},
        {73.983, 74.002, 73.998, 73.997, 74.012},
        {74.006, 73.967, 73.994, 74.000, 73.984},
        {74.012, 74.014, 73.998, 73.999, 74.007},
        {74.000, 73.984, 74.005, 73.998, 73.996},
        {73.994, 74.012, 73.986, 74.005, 74.007},
        {74.006, 74.010, 74.018, 74.003, 74.000},
        {73.984, 74.002, 74.003, 74.005, 73.997},
        {74.000, 74.010, 74.013, 74.020, 74.003},
        {73.982, 74.001, 74.015, 74.005, 73.996},
        {74.004, 73.999, 73.990, 74.006, 74.009},
        {74.010, 73.989, 73.990, 74.009, 74.014},
        {74.015, 74.008, 73.993, 74.000, 74.010},
        {73.982, 73.984, 73.995, 74.017, 74.013}});
}

// Montgomery, table 7.1: nonconforming orange juice cans in samples of 50 (also NIST/SEMATECH e-Handbook 6.3.3.2).
inline const QList<double> juiceCans{12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11,
                                     20, 18, 24, 15, 9, 12, 7, 13, 9, 6};

// Montgomery, table 7.4: purchase orders with errors.
inline const QList<double> orderSizes{100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120,
                                      120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90};
inline const QList<double> orderErrors{12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9,
                                       8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9};

// Montgomery, table 7.7: nonconformities on samples of 100 printed circuit boards.
inline const QList<double> circuitBoards{21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16,
                                         19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15};

// NIST/SEMATECH e-Handbook 6.3.3.1: defects on 25 wafers.
inline const QList<double> waferDefects{16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14,
                                        16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13};

// Montgomery, Introduction to Statistical Quality Control, 4th ed., example 6-4: computers in samples of five.
inline const QList<double> computerFaults{10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5};

// Montgomery, table 7.11: faults in dyed cloth, sizes in units of 50 m².
inline const QList<double> clothFaults{14, 12, 20, 11, 7, 10, 21, 16, 19, 23};
inline const QList<double> clothSizes{10.0, 8.0, 13.0, 10.0, 9.5, 10.0, 12.0, 10.5, 12.0, 12.5};

// NIST/SEMATECH e-Handbook 6.3.2.2: flow rate of batches.
inline const QList<double> flowRates{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};

// Montgomery, 3rd ed., p. 242: viscosity of aircraft primer paint, as quoted in the R package qcc.
inline const QList<double> viscosities{33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27,
                                       33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84};

// NIST StRD, Norris: calibration of ozone monitors.
inline const QList<double> norrisX{
    .2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, .4, .6, 775.5, 666.9, 338.0, 447.5, 11.6,
    556.0, 228.1, 995.8, 887.6, 120.2, .3, .3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, .5};
inline const QList<double> norrisY{
    .1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, .3, .1, 778.1, 668.8, 339.3, 448.9, 10.8,
    557.7, 228.3, 998.0, 888.8, 119.6, .3, .6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, .2};

// NIST StRD, SiRstv: resistivity of silicon by five instruments.
inline const QList<QList<double>> resistivity{{196.3052, 196.1240, 196.1890, 196.2569, 196.3403},
                                              {196.3042, 196.3825, 196.1669, 196.3257, 196.0422},
                                              {196.1303, 196.2005, 196.2889, 196.0343, 196.1811},
                                              {196.2795, 196.1748, 196.1494, 196.1485, 195.9885},
                                              {196.2119, 196.1051, 196.1850, 196.0052, 196.2090}};

// NAG Library, example of g08ckc: Anderson–Darling test of 26 observations.
inline const QList<double> nagObservations{
    0.3131132, 0.2520412, 1.5788841, 1.4416712, -0.8246043, -1.6466685, 0.7943184, 1.2874915, -0.8347250,
    0.3352505, 0.9434467, 2.1099520, -0.2801654, -0.7843009, 0.6218187, 2.0963809, 1.7170403, -0.1350142,
    0.7982763, -0.2980977, 1.2283043, 1.5576090, -0.4828757, 2.6070754, 0.1213996, 0.1431621};

} // namespace kesu::testing
