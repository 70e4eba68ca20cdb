// Precompiled for tests that paint but know no widget.
#pragma once
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtTest/QtTest>
